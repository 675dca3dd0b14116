type Close = () => void | Promise<void>;

/** Closes what was given to `closing` and ends the process, when it is told to stop or when its parent has died. */
export function endWithGrace(): { readonly closing: (close: Close) => void } {
  const open: Close[] = [];
  let stopping = false;

  const stop = async () => {
    // A terminal's Ctrl-C arrives twice under `npm start`: from the terminal and passed on by npm. Both end well.
    if (stopping) process.exit(0);
    stopping = true;
    await Promise.allSettled(open.map((close) => close()));
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);

  // npm that is ended passes no signal through its shell; the orphan would keep the port and the credentials.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 1000).unref();

  return { closing: (close) => open.push(close) };
}
