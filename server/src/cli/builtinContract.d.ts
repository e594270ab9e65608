/** Made by scripts/build.mjs; there is none where the sources run unbundled. */
declare module 'builtin-contract:check' {
  const prepared: import('./preparedContract.ts').PreparedContract | null;
  export default prepared;
}

/** The same with what only generating needs. */
declare module 'builtin-contract:whole' {
  const prepared: import('./preparedContract.ts').PreparedContract | null;
  export default prepared;
}
