// Runs the search's script without a browser.
//     node ask.mjs SCRIPT words TEXT        the stems of each line of a file
//     node ask.mjs SCRIPT ask FOLDER FILE   what each query of a file (query, series, year; parted by tabs) finds in the
//                                           index of a folder: addresses, the spellings that were taken instead, the
//                                           series that results tell, whether no page has all words, how many more
//                                           pages there are in other series and years, how many pages were read if there
//                                           were more to read; parted by tabs as well
import { existsSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const [script, mode, place, queries] = process.argv.slice(2);
/** What a script of the search gives to the page. */
const given = (file) => {
  let content;
  runInNewContext(readFileSync(file, 'utf8'), { jourfixe: (name, it) => { content = it; } });
  return content;
};
const { Index, fold, stem, wordsIn } = given(script);
const lines = (file) => readFileSync(file, 'utf8').split('\n').filter((line) => line);

if (mode === 'words') {
  for (const line of lines(place)) console.log(wordsIn(line).map(fold).map(stem).join(' '));
} else {
  const load = existsSync(`${place}/index.js`) ? (name) => given(`${place}/${name}.js`)
    : (name) => JSON.parse(readFileSync(`${place}/${name}.json`, 'utf8'));
  const index = new Index(load, load('index'));
  for (const line of lines(queries)) {
    const [query, series, year] = line.split('\t');
    const { hits, meant, some, elsewhere, read } = await index.search(query, { series, year });
    const pages = await Promise.all(hits.map((hit) => index.page(hit)));
    const told = hits.filter((hit, i) => pages[i][3] === 0).map((hit) => index.seriesOf(hit).name);
    console.log([pages.map(([address]) => address).join(' '), meant.map(([, spelling]) => spelling).join(' '), told.join(', '),
      some, elsewhere, read].join('\t'));
  }
}
