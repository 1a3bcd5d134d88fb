/** Says on a terminal how far a long command is; silent for the first second, and where stderr is no terminal. */
export class Progress {
  private readonly began = Date.now();
  private shown = false;

  constructor(private readonly stream: NodeJS.WriteStream) {}

  step(done: number, of: number, what: string): void {
    if (!this.stream.isTTY || Date.now() - this.began < 1000) return;
    this.shown = true;
    const words = `${done}/${of} ${what}`;
    this.stream.write(`\r\x1b[K${words.slice(0, (this.stream.columns ?? 80) - 1)}`);
  }

  done(): void {
    if (this.shown) this.stream.write('\r\x1b[K');
    this.shown = false;
  }
}
