// Watches the keyboard's way through a page. Elements are numbered in the order in which they stand.
const all = [...document.querySelectorAll('*')];
const number = (element) => String(all.indexOf(element));
const name = (element) => `${element.localName} ${(element.innerText || element.getAttribute('aria-label') || element.name || '').trim().slice(0, 60)}`.replace(/^a /, '');

/** Scrolling boxes are stops as well if there is none within. */
function reachable() {
  const links = all.filter((e) => e.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]') && !e.disabled && e.checkVisibility({ visibilityProperty: true }));
  const boxes = all.filter((e) => /auto|scroll/.test(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth && !links.some((link) => e.contains(link)));
  return all.filter((e) => links.includes(e) || boxes.includes(e));
}

function luminance([r, g, b]) {
  const [x, y, z] = [r, g, b].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}
const rgb = (colour) => colour.match(/[\d.]+/g).map(Number);
function ratio(one, other) {
  const [a, b] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}
function ground(element) {
  for (let e = element; e; e = e.parentElement) {
    const colour = rgb(getComputedStyle(e).backgroundColor);
    if (colour[3] !== 0) return colour;
  }
  return [255, 255, 255];
}

const stops = [];
let before;
document.addEventListener('focusin', ({ target }) => {
  const box = target.getBoundingClientRect();
  const style = getComputedStyle(target);
  const top = box.top + scrollY;
  // The row of a table is read cell by cell, however many lines a cell has.
  const sameRow = Boolean(before) && Boolean(before.row) && before.row === target.closest('tr');
  stops.push({
    number: number(target),
    name: name(target),
    above: Boolean(before) && !sameRow && before.top >= top + box.height && target.className !== 'skip' && before.place !== 'skip',
    inView: box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
      && ratio(rgb(style.outlineColor), ground(target.parentElement)) >= 3,
  });
  before = { top, place: target.className, row: target.closest('tr') };
});
Object.assign(window, { stops, number, reachable });
