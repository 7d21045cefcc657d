// More than a pixel, or what is told.
const [slack = 1] = arguments;
const width = document.documentElement.clientWidth;
const ownScroll = (element) => {
  for (let e = element.parentElement; e && e !== document.body; e = e.parentElement) {
    if (getComputedStyle(e).overflowX !== 'visible') return true;
  }
  return false;
};
const wide = [...document.body.querySelectorAll('*')].filter((e) => {
  const box = e.getBoundingClientRect();
  return (box.right > width + slack || box.left < -slack) && box.width > 1 && box.height > 1
    && e.checkVisibility({ visibilityProperty: true }) && !ownScroll(e);
});
const beyond = document.documentElement.scrollWidth - width;
return [...(beyond > 1 ? [`${beyond} px beyond the window`] : []), ...wide.map((e) => `${e.localName}.${e.className}: ${e.textContent.trim().slice(0, 60)}`)];
