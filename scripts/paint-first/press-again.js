/**
 * Runs at the end of every page: a button pressed before the framework listens is pressed again once it does. The last press
 * counts, for five seconds. What the framework cannot hear yet it keeps from bubbling, so a press that bubbles was heard.
 */
(() => {
  let pressed = null;
  let since = 0;
  let timer = 0;
  const listens = () => Object.keys(document).some((key) => key.startsWith('__reactContainer'));
  const note = ({ target, isTrusted, timeStamp }) => {
    if (!isTrusted) return;
    pressed = target.closest?.('button[type=button]:not([popovertarget])') ?? null;
    since = timeStamp;
    clearInterval(timer);
    if (pressed) timer = setInterval(again, 100);
  };
  const again = () => {
    if (performance.now() - since > 5000) clearInterval(timer);
    else if (listens()) pressed.click();
  };
  const heard = () => {
    if (!listens()) return;
    clearInterval(timer);
    document.removeEventListener('click', note, true);
    document.removeEventListener('click', heard);
  };
  document.addEventListener('click', note, true);
  document.addEventListener('click', heard);
})();
