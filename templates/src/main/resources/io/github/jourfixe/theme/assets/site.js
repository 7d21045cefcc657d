// What every page does with a script, and can do without: the appearance that the reader chose, what the
// calendar says by now, and lists that can be narrowed.
(() => {
  const KEY = 'jourfixe-appearance';
  const { dataset: texts } = document.currentScript;
  const dark = document.querySelector('link[data-dark]');
  const automatic = dark.media;

  // Appearance: nothing is stored unless the reader chooses something else than the device's own.

  function chosen() {
    try {
      return localStorage.getItem(KEY) || '';
    } catch {
      return '';
    }
  }

  function choose(look) {
    try {
      if (look) localStorage.setItem(KEY, look);
      else localStorage.removeItem(KEY);
    } catch {
      // Where nothing may be stored, the choice holds for this page.
    }
    paint(look);
  }

  function paint(look) {
    dark.media = { light: 'not all', dark: 'screen' }[look] ?? automatic;
    document.querySelector('meta[name=color-scheme]').content = look || 'light dark';
    for (const button of document.querySelectorAll('[data-appearance] button')) {
      button.setAttribute('aria-pressed', button.value === look);
    }
  }

  function offerAppearance() {
    for (const group of document.querySelectorAll('[data-appearance]')) {
      group.hidden = false;
      group.addEventListener('click', ({ target }) => target.closest('button') && choose(target.closest('button').value));
    }
    paint(chosen());
  }

  // Time: a page says what was true when it was made. What is over by now is marked, and never hidden.

  // Of a month or a season nobody can say how many days are left.
  function distance(day) {
    const [year, month, date] = day.slice(0, 10).split('-').map(Number);
    const now = new Date();
    const days = Math.round((Date.UTC(year, month - 1, date) - Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())) / 864e5);
    if (!(days >= 0)) return '';
    const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' });
    if (days < 21) return words.format(days, 'day');
    return days < 90 ? words.format(Math.round(days / 7), 'week') : words.format(Math.round(days / 30.4), 'month');
  }

  function badge(text, name) {
    const made = document.createElement('span');
    made.className = `badge ${name}`;
    made.textContent = text;
    return made;
  }

  function tellTime() {
    for (const item of document.querySelectorAll('[data-over]')) {
      const place = item.querySelector('[data-now]');
      const day = item.dataset.near ?? '';
      if (Date.parse(item.dataset.over) <= Date.now()) {
        place.querySelectorAll('.badge-upcoming').forEach((said) => said.remove());
        // That the time is over in which it was to be does not say that it was.
        place.append(badge('vague' in item.dataset ? texts.unconfirmed : texts.over, 'badge-over'));
        const heading = item.closest('section')?.querySelector('[data-heading-over]');
        if (heading) heading.textContent = heading.dataset.headingOver;
      } else if (day.length >= 10) {
        const text = distance(day);
        if (text) place.append(badge(text, 'badge-upcoming badge-near'));
      }
    }
  }

  // Lists: rows that do not belong to what was chosen are hidden; the address tells the choice.

  function offerFilter(filter) {
    const scope = filter.closest('[data-filtered]');
    const status = scope.querySelector('[role=status]');
    const all = filter.querySelector('button');
    const rows = [...scope.querySelectorAll('[data-facets]')].map((row) => {
      const [series, year, ...topics] = row.dataset.facets.split(' ');
      return { row, series: [series], year: [year], topic: topics };
    });
    const fields = [...filter.querySelectorAll('select')];

    function narrow() {
      const wanted = fields.filter((field) => field.value);
      const count = rows.filter(({ row, ...facets }) => {
        row.hidden = !wanted.every((field) => facets[field.name].includes(field.value));
        return !row.hidden;
      }).length;
      for (const group of scope.querySelectorAll('.group')) {
        group.hidden = !group.querySelector('[data-facets]:not([hidden])');
        // It counts what the year has, not what is left of it.
        group.querySelector('.count')?.toggleAttribute('hidden', wanted.length > 0);
      }
      all.hidden = !wanted.length;
      status.textContent = wanted.length ? status.dataset[count === 1 ? 'one' : 'many'].replace('{0}', count) : '';
    }

    function choose() {
      const query = new URLSearchParams(fields.filter((field) => field.value).map((field) => [field.name, field.value]));
      history.replaceState(null, '', `${query}` ? `?${query}` : location.pathname);
      narrow();
    }

    filter.addEventListener('input', choose);
    all.addEventListener('click', () => {
      fields.forEach((field) => { field.value = ''; });
      choose();
      fields[0].focus();
    });
    const query = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = query.get(field.name);
      field.value = [...field.options].some((option) => option.value === value) ? value : '';
    }
    filter.hidden = false;
    // The links to lists of a series or a topic are the same choice for those without a script.
    scope.querySelector('.facets')?.remove();
    narrow();
  }

  function enhance() {
    offerAppearance();
    tellTime();
    document.querySelectorAll('[data-filter]').forEach(offerFilter);
  }

  document.documentElement.dataset.script = '';
  paint(chosen());
  document.addEventListener('DOMContentLoaded', enhance);
  document.addEventListener('jourfixe:renewed', enhance);
})();
