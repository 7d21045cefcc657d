// The search page. What finds things, and the index in which it looks, is loaded when somebody begins to search.

function start(root) {
  const form = root.querySelector('form');
  const status = root.querySelector('[role=status]');
  const list = root.querySelector('[data-results]');
  const more = root.querySelector('[data-more]');
  const wider = root.querySelector('[data-wider-link]');
  const tips = root.querySelector('[data-tips]');
  const say = (key, ...values) => root.dataset[key].replace(/\{(\d)\}/g, (place, i) => values[i]);
  const here = new URL(document.baseURI);
  let opened;
  let turn = 0;
  let shown = { hits: [], terms: [] };
  let timer;

  const load = async (name) => {
    // The parts' names change with their content, but not the name of the file that lists them.
    const answer = await fetch(new URL(name, here), name === 'index.json' ? { cache: 'no-cache' } : {});
    if (!answer.ok) throw new Error(`${answer.status} ${name}`);
    return answer.json();
  };
  const open = () => opened ??= import(new URL(root.dataset.finder, here)).then(async (finder) => ({ ...finder, index: await finder.Index.open(load) }));

  function element(name, text, className) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  async function put(target, text, terms) {
    const { marked } = await open();
    target.replaceChildren(...marked(text, terms).map(([piece, isHit]) => isHit ? element('mark', piece) : piece));
  }

  /** An excerpt comes from the page itself, when it is about to be seen. */
  const watch = new IntersectionObserver((seen) => seen.filter((entry) => entry.isIntersecting).forEach(async ({ target }) => {
    watch.unobserve(target);
    try {
      const html = await (await fetch(target.dataset.page)).text();
      const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
      main.querySelectorAll('nav, h1, script, [data-search-skip]').forEach((part) => part.remove());
      // What stands in a line of metadata is a text each, and comes last.
      const texts = [...main.querySelectorAll('p:not(.meta), .meta > *, li, dd, th, td, h2, h3, h4, h5, h6, pre')]
        .filter((part) => !part.querySelector('p, li'))
        .sort((a, b) => Boolean(a.closest('.meta')) - Boolean(b.closest('.meta')))
        .map((part) => part.textContent.replace(/\s+/g, ' ').trim());
      const { excerpt } = await open();
      put(target, excerpt(texts.filter(Boolean), shown.terms), shown.terms);
    } catch {
      // The title leads there all the same.
    }
  }), { rootMargin: '200px' });

  async function row(number, terms) {
    const { index } = await open();
    const [address, title, date, kind] = await index.page(number);
    const item = element('li', '', 'row');
    const text = element('div', '', 'row-text');
    const heading = element('h2', '', 'row-title');
    const link = element('a');
    const meta = element('p', '', 'meta');
    const part = element('p', '', 'row-summary');
    link.href = address;
    await put(link, title, terms);
    heading.append(link);
    if (kind === 0) {
      const { name, place } = index.seriesOf(number);
      const mark = element('span', '', `mark mark-${place % 4 + 1}`);
      mark.ariaHidden = 'true';
      const series = element('span', '', 'series-mark');
      series.append(mark, name);
      meta.append(series);
    }
    part.dataset.page = address;
    watch.observe(part);
    text.append(heading, meta, part);
    item.append(element('p', kind === 0 ? date : say('kinds').split('|')[kind - 1], 'row-date'), text);
    return item;
  }

  async function show(from, mine) {
    const rows = await Promise.all(shown.hits.slice(from, from + 10).map((number) => row(number, shown.terms)));
    if (mine !== turn) return;
    if (from === 0) list.replaceChildren();
    list.append(...rows);
    list.hidden = !shown.hits.length;
    more.hidden = list.children.length >= shown.hits.length;
    if (from > 0) rows[0].querySelector('a').focus();
  }

  function address(query) {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) if (value) parameters.set(name, value);
    return `?${parameters}`;
  }

  const entered = () => Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]));

  async function run() {
    const mine = turn += 1;
    const query = entered();
    document.title = query.q ? `${query.q} – ${root.dataset.title}` : root.dataset.title;
    if (!query.q) {
      shown = { hits: [], terms: [] };
      status.textContent = '';
      list.hidden = more.hidden = wider.hidden = true;
      tips.hidden = false;
      return;
    }
    try {
      const answer = await (await open()).index.search(query.q, query);
      if (mine !== turn) return;
      shown = answer;
      await show(0, mine);
      if (mine !== turn) return;
      const count = answer.hits.length;
      const sought = answer.meant.reduce((text, [word, spelling]) => text.replace(word, spelling), query.q);
      status.textContent = [
        ...answer.meant.map(([word, spelling]) => say('meant', word, spelling)),
        count === 0 ? say('none', sought) : count === 1 ? say('one', sought) : say('many', count, sought),
        answer.some && count ? say('some') : '',
        count && answer.missing.length ? say('missing', answer.missing.join(', ')) : '',
      ].filter(Boolean).join(' ');
      wider.hidden = !answer.elsewhere;
      wider.firstChild.href = address({ q: query.q });
      wider.firstChild.textContent = say('wider', answer.elsewhere);
      tips.hidden = count > 0;
    } catch (problem) {
      if (mine !== turn) return;
      // A new version of the site may have come since the page was opened; the next search asks anew.
      opened = undefined;
      list.hidden = more.hidden = wider.hidden = true;
      status.textContent = say('broken');
      throw problem;
    }
  }

  function read() {
    const query = new URLSearchParams(location.search);
    for (const field of form.elements) if (field.name) field.value = query.get(field.name) ?? '';
    run();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    if (address(entered()) !== location.search) history.pushState(null, '', address(entered()));
    run();
  });
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      history.replaceState(null, '', address(entered()));
      run();
    }, 120);
  });
  form.addEventListener('focusin', open, { once: true });
  more.addEventListener('click', () => show(list.children.length, turn));
  addEventListener('popstate', read);
  form.hidden = tips.hidden = false;
  read();
}

start(document.querySelector('[data-search]'));
