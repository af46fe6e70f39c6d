// Loaded before a program: it prints as to a terminal of 80 columns, whatever reads it.
for (const stream of [process.stdout, process.stderr]) {
  Object.defineProperties(stream, { isTTY: { value: true }, columns: { value: 80 } });
}
