/** Where the schema of the YAML form is published: with the package, under decisions/. */
export const SCHEMA_ADDRESS = 'https://unpkg.com/xiufa/decisions/decision.schema.json';
