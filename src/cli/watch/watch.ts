export async function watchFiles(): Promise<0> { return 0; }
