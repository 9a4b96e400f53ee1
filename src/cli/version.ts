declare const XIUFA_VERSION: string;

/** The version of this build; 0.0.0 where it runs unbuilt. */
export const version = typeof XIUFA_VERSION === 'string' ? XIUFA_VERSION : '0.0.0';

/** This build by its name, as it signs what it keeps for itself. */
export const signature = `xiufa ${version}`;
