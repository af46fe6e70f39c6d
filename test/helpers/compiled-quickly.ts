/** For ajv: tests check few values with each schema, and optimized code takes three times as long to make. */
export const compiledQuickly = { code: { optimize: false } } as const;
