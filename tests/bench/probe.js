// Runs in a page before its own scripts and times what becomes visible, in milliseconds on the page's own clock.
(() => {
  const requestFrame = window.requestAnimationFrame.bind(window);
  let inFrame = false;
  window.requestAnimationFrame = (callback) =>
    requestFrame((time) => {
      inFrame = true;
      afterTask(() => {
        inFrame = false;
      });
      callback(time);
    });

  /** The first task after the one that runs now; after a frame's callbacks this is when the frame has been made. */
  function afterTask(callback) {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      callback();
    };
    channel.port2.postMessage(null);
  }

  function afterPaint(callback) {
    if (inFrame) afterTask(callback);
    else requestFrame(() => afterTask(callback));
  }

  const firstQuestion = new Promise((resolve) => {
    const look = () => {
      const radio = document.querySelector('input[type=radio][name][value]');
      const box = radio?.closest('label')?.getBoundingClientRect();
      if (box !== undefined && box.width > 0 && box.height > 0) afterPaint(() => resolve(performance.now()));
      else requestFrame(look);
    };
    requestFrame(look);
  });

  let pointerUpAt = 0;
  addEventListener('pointerup', (event) => (pointerUpAt = event.timeStamp), true);

  const scoreText = () => document.querySelector('[data-testid="live-score"]')?.textContent ?? '';
  let painted = Promise.resolve(0);

  /** Waits for the next answer: from the pointer's own time to the first task after the frame with a new score. */
  function arm() {
    const before = scoreText();
    painted = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (scoreText() === before) return;
        observer.disconnect();
        afterPaint(() => resolve(performance.now() - pointerUpAt));
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  }

  /** Two frames with nothing asked of the page between them. */
  const idle = () =>
    new Promise((resolve) => requestFrame(() => setTimeout(() => requestFrame(() => afterTask(resolve)), 40)));

  /** Where to press for an answer, once it is in sight and nothing covers it. */
  async function pointOf(name, value) {
    const label = document.querySelector(`input[type=radio][name="${name}"][value="${value}"]`)?.closest('label');
    if (!label) throw new Error(`no answer ${value} to ${name} on this page`);
    label.scrollIntoView({ block: 'center', behavior: 'instant' });
    await idle();
    const box = label.getBoundingClientRect();
    const point = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    if (!label.contains(document.elementFromPoint(point.x, point.y))) throw new Error(`answer ${value} to ${name} is covered`);
    return point;
  }

  /** The names of the questions on this page, once there are any. */
  async function questions(first) {
    while (document.querySelector(`input[type=radio][name="${first}"]`) === null) await new Promise(requestFrame);
    await idle();
    return [...new Set([...document.querySelectorAll('input[type=radio][name][value]')].map((radio) => radio.name))];
  }

  window.probe = { firstQuestion, arm, idle, pointOf, questions, painted: () => painted };
})();
