/** Frames that a dialog may take to go away. */
const patience = 120;

/**
 * Puts the focus where the keyboard goes on, once no dialog is open. A dialog gives the focus back to the button that
 * opened it; this is for when that button has gone, or when there is a better place.
 */
export function focusAfterDialog(find: () => HTMLElement | null | undefined): void {
  let frames = 0;
  const attempt = () => {
    frames += 1;
    // The focus cannot leave a modal dialog that is still there.
    if (document.querySelector(".modal") && frames < patience) return wait();
    find()?.focus();
  };
  const wait = () => void requestAnimationFrame(attempt);
  wait();
}
