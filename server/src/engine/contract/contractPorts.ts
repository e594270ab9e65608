/** What loading a contract needs of its surroundings. */
export interface ContractPorts {
  /** Bytes or text of a file; `undefined` when there is none or it cannot be read. Must not follow a link out of the contract's folder. */
  readFile(path: string): Uint8Array | string | undefined;
  /** Hexadecimal SHA-256 of a text's UTF-8 bytes. */
  sha256(text: string): string;
}
