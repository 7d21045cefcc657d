// Reads a calendar with ical.js, and prints a line for each event: summary, percent-encoded, start and end.
//
//     node read.mjs ICAL_JS CALENDAR
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';

const [library, calendar] = process.argv.slice(2);
const { default: ICAL } = await import(pathToFileURL(library));

function moment(time) {
  if (!time) return '?';
  return time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString().replace('.000Z', 'Z');
}

const root = new ICAL.Component(ICAL.parse(fs.readFileSync(calendar, 'utf8')));
for (const event of root.getAllSubcomponents('vevent')) {
  const [summary, start, end] = ['summary', 'dtstart', 'dtend'].map((name) => event.getFirstPropertyValue(name));
  console.log(encodeURIComponent(summary), moment(start), moment(end));
}
