/**
 * A ref for the current link of a `nav` that scrolls on its own: keeps it visible in there without moving the page.
 * It measures in the next frame, whose layout is due anyway, and not while the page is still being put together.
 */
export function bringIntoList(link: HTMLElement | null): void {
  const list = link?.closest('nav');
  if (link === null || list === null || list === undefined) return;
  requestAnimationFrame(() => {
    const within = link.getBoundingClientRect().top - list.getBoundingClientRect().top;
    if (within < 0 || within > list.clientHeight - 48) list.scrollTop += within - list.clientHeight / 2;
  });
}
