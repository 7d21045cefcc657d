// Finds words in the index that was made when the site was built. Words are taken apart here as they were there (class
// Words of the generator). Of the index no more is loaded than a search needs.
(() => {
  const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:[\u00ad\u200b-\u200d\u2060\ufeff]+|['’](?=\p{L})|[*:_·](?=in|[emnrs](?![\p{L}\p{N}]))|(?:\/-?|\()(?=in(?:nen)?(?!\p{L})))[\p{L}\p{M}\p{N}]+)*/gu;
  const DATE = /(?:\b(\d{1,2})\.?\s*)?(?:(\p{L}{3,})\.?\s+|\b(\d{1,2})[./]\s*)(\d{4})(?![\d-])|\b(\d{4})-(\d\d)(?:-(\d\d))?(?![\d-])|(?<!\d\.)\b(\d{1,2})(?:\.?\s*(\p{L}{3,})|\.\s*(\d{1,2})\.(?:\s*(\d\d))?)(?![\p{L}\d])/gu;
  const QUOTED = /["„“”«»]([^"„“”«»]+)["„“”«»]/g;
  // Pages that are read at most for words in quotes; each has about 4 KB.
  const MOST_READ = 50;
  // What is found in the first of them is shown before more are read.
  const FIRST_READ = 3;
  const LETTERS = { ß: 'ss', æ: 'a', œ: 'o', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
  const LINKS = ['es', 'en', 'er', 's', 'n', 'e', ''];
  const ENDINGS = [
    /^(.{3,}?)(?:ern|e[mnrs]?)$/,
    /^(.{2,}[lr])n$/,
    /^(.{2,}[^eisu])s$/,
    /^(.{4,}[^aeiouy]|.*(?:er|zt))inn?$/,
    /^(.{4,})(?:a|o|um)$/,
    /^(.*(?:nehm|arbeit|fahr|lehr|lern|forsch|wohn|nutz))end$/,
  ];

  const wordsIn = (text) => text.match(WORD) ?? [];

  const fold = (word) => word.toLowerCase().normalize('NFD').replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/[ßæœøłđı]/g, (letter) => LETTERS[letter])
    .replace(/([ao])e/g, '$1').replace(/(^|[^aeoq])ue/g, '$1u');

  function stem(folded) {
    if (/\p{N}/u.test(folded)) return folded;
    let stem = folded;
    let before;
    do {
      before = stem;
      for (const ending of ENDINGS) stem = stem.replace(ending, '$1');
    } while (stem !== before);
    return stem.replace(/ss$/, 's').replace(/^(.{2,}[^aeiouy])y$/, '$1i');
  }

  /** The dates of a text, [place, as written, by which it is found: year or 0000, month and, if it is told, day]. */
  function datesIn(text, months) {
    // The expression takes browsers 20 milliseconds when it is used first.
    if (!/\d/.test(text)) return [];
    return [...text.matchAll(DATE)].flatMap(({ 0: written, index, ...found }) => {
      const [day, name, number, year] = found[5] ? [found[7], '', found[6], found[5]]
        : found[8] ? [found[8], found[9], found[10], found[11] ? `20${found[11]}` : '0000'] : [found[1], found[2], found[3], found[4]];
      const month = Number(number ?? months.findIndex((full) => fold(full).startsWith(fold(name))) + 1);
      if (month < 1 || month > 12 || day < 1 || day > 31) return [];
      return [[index, written, [year, month, ...(day ? [day] : [])].map((part) => String(part).padStart(2, '0')).join('')]];
    });
  }

  /** How many slips of the fingers make one word of the other – a letter too many, missing, wrong, or two swapped –, up to 3. */
  function slips(a, b) {
    if (Math.abs(a.length - b.length) > 2) return 3;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (none, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] !== b[j - 1]),
          i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2] + 1 : 3);
      }
      if (Math.min(...next) > 2) return 3;
      before = row;
      row = next;
    }
    return row[b.length];
  }

  /** What to look for: words that are the same but for their form, and longer ones that begin with it. */
  function asked(word) {
    const folded = fold(word);
    const same = stem(folded);
    return { word, folded, same, start: folded.length < 3 ? '' : same.length > 3 ? same : folded };
  }

  /** The words of a text, {at, end, words}, those together that hyphens join. */
  function chainsIn(text) {
    const chains = [];
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const chain = chains.at(-1);
      const end = index + word.length;
      if (chain?.end === index - 1 && /[-\u2010\u2011]/.test(text[index - 1])) Object.assign(chain, { end, words: [...chain.words, word] });
      else chains.push({ at: index, end, words: [word] });
    }
    return chains;
  }

  /** Whether a word of a text is one of those that were found for what was asked. */
  function isFor(term, folded) {
    return stem(folded) === term.same
      || term.start !== '' && (folded.startsWith(term.start) || term.start.length > 3 && folded.includes(term.start));
  }

  class Index {
    /** @param load gives the content of a part, by its name; @param head says which parts there are */
    constructor(load, head) {
      this.load = load;
      this.head = head;
      this.stop = new Set(head.stop.split(' '));
      this.months = head.months.split(' ');
      this.kept = new Map();
      this.tells = ({ folded }) => folded && !this.stop.has(folded) && (folded.length > 1 || /\p{N}/u.test(folded));
    }

    /** The content of a part, as `read` makes it of the file; loaded once. */
    part(kind, number, read) {
      const key = `${kind}-${number}`;
      // Of a small archive the content itself stands where others have the part of the name that changes.
      const [, content] = this.head[kind][number];
      return this.keep(key, async () => read(this.head.whole ? content : await this.load(`${key}-${content}`)));
    }

    keep(key, make) {
      if (!this.kept.has(key)) {
        // What could not be loaded can be asked for again.
        this.kept.set(key, make().catch((problem) => {
          this.kept.delete(key);
          throw problem;
        }));
      }
      return this.kept.get(key);
    }

    /** The entries from one key to another, [key, value …], or a little more; no more than four parts. */
    async entries(kind, from, to) {
      const parts = this.head[kind];
      let last = parts.length - 1;
      while (last > 0 && parts[last][0] > to) last -= 1;
      let first = last;
      while (first > 0 && parts[first][0] > from) first -= 1;
      const loads = [];
      for (let i = first; i <= Math.min(last, first + 3) && i >= 0; i += 1) loads.push(this.part(kind, i, unfold));
      return (await Promise.all(loads)).flat();
    }

    /** The pages of a word: a map from number to weight. */
    async pages(term) {
      const pages = new Map();
      for (const [key, list] of await this.entries('terms', term.same, term.start ? `${term.start}\uffff` : term.same)) {
        const exact = key === term.same;
        if (!exact && !(term.start && key.startsWith(term.start))) continue;
        // A longer word that only begins like the one asked for counts for less, the shorter their common part the less.
        const share = exact ? 1 : 0.5 * term.start.length / key.length * Math.min(1, term.start.length / 10);
        let page = -1;
        for (const [, letters, weight] of list.matchAll(/([a-z]*)([0-9A-V])/g)) {
          page += 1;
          if (letters) page += 1 + [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 97, 0);
          pages.set(page, Math.max(pages.get(page) ?? 0, share * (parseInt(weight, 32) + 4)));
        }
      }
      return pages;
    }

    /** How a word may have been meant: the most usual of those that are one slip away. */
    async meant(term) {
      if (term.folded.length < 4 || /\p{N}/u.test(term.folded)) return '';
      const turned = [...term.same].reverse().join('');
      const [words, ends] = await Promise.all([
        this.entries('words', term.same.slice(0, 2), `${term.same.slice(0, 2)}\uffff`),
        this.entries('ends', turned.slice(0, 2), `${turned.slice(0, 2)}\uffff`),
      ]);
      let best = '';
      let least = term.folded.length > 8 ? 3 : 2;
      let most = 0;
      for (const [list, turn] of [[words, false], [ends, true]]) {
        for (const [key, spelling, count] of list) {
          const same = turn ? [...key].reverse().join('') : key;
          const folded = fold(spelling);
          // With another letter, a word of four is mostly another word; one may be missing, or two swapped.
          if (term.folded.length < 5 && ![...term.folded].every((letter) => folded.includes(letter))) continue;
          // Stems of a few letters are near to too many others.
          const near = Math.min(slips(folded, term.folded), same.length > 4 && Math.abs(folded.length - term.folded.length) < 3 ? slips(same, term.same) : 3);
          if (near < least || near === least && best && Number(count) > most) {
            best = spelling;
            least = near;
            most = Number(count);
          }
        }
      }
      return best;
    }

    /** Ranges of pages that a series and a year leave: [first, after the last]; all if neither is given. */
    ranges(series, year) {
      if (!series && !year) return [[0, this.head.count]];
      return this.head.series.filter(([id]) => !series || id === series).flatMap(([, , first, years]) => {
        let next = first;
        return years.map(([number, count]) => [number, next, next += count])
          .filter(([number]) => !year || number === Number(year)).map(([, from, to]) => [from, to]);
      });
    }

    /** Name and place of the series of an event. */
    seriesOf(page) {
      const place = this.head.series.findLastIndex(([, , first]) => first <= page);
      return { name: this.head.series[place][1], place };
    }

    /**
     * Results, best first: {hits: [number …], terms: what was looked for, missing: words that are nowhere, meant:
     * [[word, spelling that was taken instead] …], some: whether no page has all words, elsewhere: how many more pages
     * there are in other series and years, read: how many pages were read for words in quotes, if others were not}.
     * If many pages are read, `early` is given what the first of them come to, to which only later hits are added.
     */
    async search(query, { series = '', year = '' } = {}, early = () => {}) {
      const quoted = [...query.matchAll(QUOTED)].map(([, text]) => text)
        .filter((text) => wordsIn(text).length > 1 && wordsIn(text).map(asked).some(this.tells));
      const open = quoted.reduce((text, written) => text.replace(written, ' '), query);
      const dates = datesIn(open, this.months);
      const rest = dates.reduce((text, [, written]) => text.replace(written, ' '), open);
      const words = [...new Map(chainsIn(rest).map((chain) => [chain.words.join(' '), chain.words])).values()];
      const telling = words.filter((chain) => chain.map(asked).some(this.tells));
      const sought = (quoted.length || dates.length || telling.length ? telling : words)
        .map((chain) => this.findChain(chain, chain.map(asked).filter(telling.length ? this.tells : ({ folded }) => folded)));
      const ranges = this.ranges(series, year);
      const here = (page) => ranges.some(([from, to]) => page >= from && page < to);
      const answer = { hits: [], terms: [], missing: [], meant: [], some: false, elsewhere: 0, read: 0 };
      const scores = new Map();
      const found = (await Promise.all([
        ...quoted.map((text) => this.findQuoted(text)), ...dates.map(([, ...date]) => this.findDate(...date)), ...sought,
      ])).flat();
      const there = found.filter(({ pages }) => pages.size);
      for (const { word, spelling, terms, pages } of found) {
        if (spelling) answer.meant.push([word, spelling]);
        if (!pages.size) answer.missing.push(word);
        answer.terms.push(...terms);
        const rarity = Math.log(1 + this.head.count / pages.size);
        for (const [page, weight] of pages) {
          const sum = scores.get(page) ?? [0, 0];
          scores.set(page, [sum[0] + 1, sum[1] + rarity * weight]);
        }
      }
      const all = [...scores].filter(([, [count]]) => count === there.length);
      const rows = answer.terms.filter(({ row }) => row);
      const best = async (pages) => {
        // Of equals the later page: events are in the order of their days.
        const sorted = pages.sort(([p, [m, a]], [q, [n, b]]) => here(q) - here(p) || n - m || b - a || q - p).map(([page]) => page)
          .filter((page) => rows.every((term) => term.pages.has(page)));
        if (!rows.length) return sorted;
        answer.read = sorted.length > MOST_READ ? MOST_READ : 0;
        const read = sorted.slice(0, MOST_READ);
        const kept = [];
        for (let from = 0, to = FIRST_READ; from < read.length; from = to, to *= 5) {
          if (kept.some(here)) await early(Object.assign(answer, { hits: kept.filter(here) }));
          const some = read.slice(from, to);
          const held = await Promise.all(some.map((page) => this.holds(page, rows)));
          kept.push(...some.filter((page, i) => held[i]));
        }
        return kept;
      };
      let anywhere = await best(all);
      if (!anywhere.length && there.length > 1) {
        answer.some = true;
        anywhere = await best([...scores]);
      }
      answer.hits = anywhere.filter(here);
      answer.elsewhere = anywhere.length - answer.hits.length;
      return answer;
    }

    /** The pages that have all of some words; whether they stand side by side is not in the index. */
    async findQuoted(text) {
      const words = wordsIn(text).map(asked);
      const [first = new Map(), ...others] = await Promise.all(words.filter(this.tells).map((term) => this.pages({ ...term, start: '' })));
      const pages = new Map([...first].filter(([page]) => others.every((more) => more.has(page))));
      const term = { row: words.map(({ same }) => same), same: text, start: '', pages };
      return [{ word: text, terms: pages.size ? [term] : [], pages }];
    }

    /** Whether a page has rows of words. */
    async holds(page, rows) {
      const [, title] = await this.page(page);
      const texts = [title, ...await this.texts(page)];
      return rows.every((term) => texts.some((text) => places(text, [term]).length));
    }

    /** What was found for a word, [{word, spelling that was taken instead, terms that are marked, pages} …]. */
    async find(term) {
      const { word } = term;
      const pages = await this.pages(term);
      if (pages.size) return [{ word, terms: [term], pages }];
      const spelling = await this.meant(term);
      if (!spelling) return await this.findParts(term) ?? [{ word, terms: [], pages }];
      const other = asked(spelling);
      return [{ word, spelling, terms: [other], pages: await this.pages(other) }];
    }

    /** Words that hyphens join are one word in some texts and several in others. */
    async findChain(chain, parts) {
      if (chain.length > 1) {
        const joined = asked(chain.join(''));
        const [pages, first, ...more] = await Promise.all([joined, ...parts].map((term) => this.pages(term)));
        for (const [page, weight] of pages.size ? first : []) {
          if (!pages.has(page) && more.every((others) => others.has(page))) pages.set(page, weight);
        }
        if (pages.size) return [{ word: chain.join('-'), terms: [joined, ...parts], pages }];
      }
      return (await Promise.all(parts.map((term) => this.find(term)))).flat();
    }

    /** A compound that is nowhere, as two words that are somewhere. */
    async findParts({ word, same }) {
      const exact = (stem) => ({ word: stem, folded: stem, same: stem, start: '' });
      for (let i = same.length - 4; i > 2; i -= 1) {
        const head = exact(same.slice(0, i));
        const pages = await this.pages(head);
        const tails = LINKS.filter((link) => pages.size && same.startsWith(link, i)).map((link) => exact(same.slice(i + link.length)));
        const [best] = (await Promise.all(tails.filter((tail) => tail.same.length > 3).map(async (tail) => [tail, await this.pages(tail)])))
          .sort(([, a], [, b]) => b.size - a.size);
        if (best?.[1].size) {
          const [tail, others] = best;
          let at = word.length - 1;
          while (at > 0 && stem(fold(word.slice(at))) !== tail.same) at -= 1;
          const spelling = `${await this.spelled(head.same)} ${word[at].toUpperCase()}${word.slice(at + 1)}`;
          return [{ word, spelling, terms: [head, tail], pages }, { word, terms: [], pages: others }];
        }
      }
      return undefined;
    }

    /** How a stem is mostly written. */
    async spelled(stem) {
      return (await this.entries('words', stem, stem)).find(([key]) => key === stem)?.[1] ?? stem;
    }

    /** What was found for a date; if nothing is of that day, for its month. */
    async findDate(word, key) {
      const date = (written, same) => ({ word: written, folded: same, same, start: '', months: this.months });
      const year = key.slice(0, 4);
      const name = this.months[key.slice(4, 6) - 1];
      const [term, month] = [date(word, key), year > 0 ? date(`${name} ${year}`, key.slice(0, 6)) : asked(name)];
      const pages = await this.pages(term);
      if (pages.size || key === month.same) return [{ word, terms: [term], pages }];
      const near = await this.pages(month);
      return [near.size ? { word, spelling: month.word, terms: [month], pages: near } : { word, terms: [], pages }];
    }

    /** What results show of a page: [address, title, date, kind], and the languages of title and text if not the site's. */
    async page(number) {
      return this.ofPage('pages', number);
    }

    /** The texts of a page: of the index, if it has them, else of the page itself, which readers may open next. */
    async texts(number) {
      if (this.head.texts) return this.ofPage('texts', number);
      const [address] = await this.page(number);
      return this.keep(address, async () => {
        const answer = await fetch(address);
        if (!answer.ok) throw new Error(`${answer.status} ${address}`);
        return textsOf(await answer.text());
      });
    }

    async ofPage(kind, number) {
      const size = this.head.pagesInPart;
      return (await this.part(kind, Math.floor(number / size), (list) => list))[number % size];
    }
  }

  /** The entries of a part of the index. */
  function unfold(text) {
    let before = '';
    return text.split(',').map((entry) => {
      const [key, ...values] = entry.split(' ');
      before = before.slice(0, parseInt(key[0], 36)) + key.slice(1);
      return [before, ...values];
    });
  }

  /** Where a text has what was asked for, [place, as written, number of the term]. */
  function places(text, terms) {
    const { months } = terms.find((term) => term.months) ?? {};
    const dates = months ? datesIn(text, months) : [];
    const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => [index, word, fold(word)]);
    return [
      ...dates.map(([at, written, key]) => [at, written,
        terms.findIndex((term) => term.months && (key.startsWith(term.same) || `0000${key.slice(4)}` === term.same))]),
      ...terms.flatMap(({ row }, i) => row ? words.flatMap(([at], j) => {
        const [end, last] = words[j + row.length - 1] ?? [];
        return last && row.every((same, k) => stem(words[j + k][2]) === same) ? [[at, text.slice(at, end + last.length), i]] : [];
      }) : []),
      ...words.map(([at, word, folded]) => [at, word, terms.findIndex((term) => !term.months && isFor(term, folded))]),
      // What was asked for as one word may have hyphens.
      ...chainsIn(text).filter(({ words }) => words.length > 1).map(({ at, end }) => [at, text.slice(at, end)])
        .map(([at, chain]) => [at, chain, terms.findIndex((term) => stem(fold(chain)) === term.same)]),
    ].filter(([, , term]) => term >= 0).sort(([a], [b]) => a - b);
  }

  /** Pieces of a text, [text, whether it was asked for]. */
  function marked(text, terms) {
    const pieces = [];
    let end = 0;
    for (const [at, written] of places(text, terms)) {
      if (at < end) continue;
      pieces.push([text.slice(end, at), false], [written, true]);
      end = at + written.length;
    }
    pieces.push([text.slice(end), false]);
    return pieces.filter(([piece]) => piece);
  }

  function element(name, text, className) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  /** Shows a text with what was asked for marked. */
  const put = (target, text, terms) => target.replaceChildren(
    ...marked(text, terms).map(([piece, isHit]) => isHit ? element('mark', piece) : piece));

  /** A result, still without an excerpt. */
  async function row(index, number, terms, kinds) {
    const [address, title, date, kind, titleLanguage, language] = await index.page(number);
    const item = element('li', '', 'row');
    const text = element('div', '', 'row-text');
    const heading = element('h2', '', 'row-title');
    const link = element('a');
    const meta = element('p', '', 'meta');
    const part = element('p', '', 'row-summary');
    const when = element('p', kinds[kind - 1], 'row-date');
    link.href = address;
    if (titleLanguage) link.lang = titleLanguage;
    if (language) part.lang = language;
    put(link, title, terms);
    heading.append(link);
    if (kind === 0) {
      const { name, place } = index.seriesOf(number);
      const mark = element('span', '', `mark mark-${place % 4 + 1}`);
      mark.setAttribute('aria-hidden', 'true');
      const series = element('span', '', 'series-mark');
      series.append(mark, name);
      meta.append(series);
      put(when, date, terms);
    }
    part.dataset.number = number;
    text.append(heading, meta, part);
    item.append(when, text);
    return item;
  }

  /** The texts of a page, as excerpts are made of. */
  function textsOf(html) {
    const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
    main.querySelectorAll('nav, h1, script, .footnote-ref, .footnote-back, [data-search-skip]').forEach((part) => part.remove());
    // What stands in a line of metadata is a text each, and comes last.
    return [...main.querySelectorAll('p:not(.meta), .meta > *, li, dd, th, td, h2, h3, h4, h5, h6, pre')]
      .sort((a, b) => Boolean(a.closest('.meta')) - Boolean(b.closest('.meta')))
      .map((part) => {
        const own = part.cloneNode(true);
        own.querySelectorAll('p, li').forEach((inner) => inner.remove());
        return own.textContent.replace(/\s+/g, ' ').trim();
      }).filter(Boolean);
  }

  /** The part of some texts that shows most of the words, about 240 characters, or the beginning of the last resort. */
  function excerpt(texts, terms) {
    let best = { text: texts[0] ?? '', at: 0, count: 0 };
    for (const text of texts) {
      const found = places(text, terms);
      for (const [at] of found) {
        const count = new Set(found.filter(([place]) => place >= at && place < at + 160).map(([, , term]) => term)).size
          + Math.min(text.length, 240) / 1000;
        if (count > best.count) best = { text, at, count };
      }
    }
    const from = best.at < 80 ? 0 : best.text.indexOf(' ', best.at - 70) + 1;
    const to = best.text.length - from < 260 ? best.text.length : best.text.lastIndexOf(' ', from + 240);
    return (from > 0 ? '… ' : '') + best.text.slice(from, to) + (to < best.text.length ? ' …' : '');
  }

  jourfixe('finder', { Index, excerpt, fold, put, row, stem, wordsIn });
})();
