/** Throws what the server refused again, with the line that asked for it: an error that came over HTTP has no other. */
export const refusedTo =
  (caller: string | undefined) =>
  (error: Error): never => {
    if (caller !== undefined) {
      error.message += `\n  chosen in ${caller}`;
      error.stack = `${error.name}: ${error.message}`;
    }
    throw error;
  };
