/** Several records as one, each asked for when a key is looked up that those before it do not have: what is never said is never loaded. */
export function merged<T extends object>(...parts: readonly (() => Partial<T>)[]): T {
  const holding = (key: PropertyKey): Partial<T> | undefined => parts.find((part) => Object.hasOwn(part(), key))?.();
  return new Proxy({} as T, {
    get: (_, key) => holding(key)?.[key as keyof T],
    has: (_, key) => holding(key) !== undefined,
    ownKeys: () => parts.flatMap((part) => Reflect.ownKeys(part())),
    getOwnPropertyDescriptor: (_, key) => {
      const part = holding(key);
      return part && { value: part[key as keyof T], enumerable: true, configurable: true };
    },
  });
}
