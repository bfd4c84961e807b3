/** A file that could not be loaded, by its address. */
export class FileFault extends Error {
  constructor(file, cause) {
    super(`${file}: ${cause?.message ?? cause}`, { cause });
    this.file = file;
  }
}
