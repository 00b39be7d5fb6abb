// SPDX-License-Identifier: MIT
// node pagefunctions.js PAGE: what the script of a page of annotated notes makes of words and passages.
"use strict";

const assert = require("node:assert/strict");
const fs = require("node:fs");
const vm = require("node:vm");

const scripts = fs.readFileSync(process.argv[2], "utf8").match(/<script>[^]*?<\/script>/g);
assert.equal(scripts.length, 1);

// A page of which nothing is there yet.
const page = vm.createContext({ document: { documentElement: { dataset: {} }, addEventListener() {} } });
vm.runInContext(scripts[0].slice("<script>".length, -"</script>".length), page);

for (const [text, folded] of [
  ["", ""], ["Été À L’ŒUVRE", "ete a l'oeuvre"], ["STRASSE Straße", "strasse strasse"], ["İstanbul", "istanbul"],
  ["e\u0301 ﬁn", "e fin"], ["Łódź", "lodz"], ["« mot »", "« mot »"], ["東京 שָׁלוֹם", "東京 שלום"], ["<b>&</b>", "<b>&</b>"],
]) {
  assert.equal(page.fold(text), folded);
}
assert.deepEqual(Array.from(page.wordsOf("  Deux  MOTS\u00a0là ")), ["deux", "mots", "la"]);
assert.deepEqual(Array.from(page.wordsOf(" \t")), []);

const passage = (more = {}) => ({
  index: 0, interview: "The lock", speaker: "Ann", date: "", tags: [], isRepeated: false,
  searched: () => "the gates were shut at night", length: () => 10, ...more,
});
const wanted = (more = {}) => ({ words: [], tags: new Set(), interview: "", speaker: "", ...more });
for (const [more, isWanted] of [
  [{}, true], [{ words: ["gate", "night"] }, true], [{ words: ["gate", "day"] }, false],
  [{ interview: "The lock" }, true], [{ interview: "Another" }, false],
  [{ speaker: "Ann" }, true], [{ speaker: "Ben" }, false], [{ speaker: "Ann", words: ["day"] }, false],
  [{ tags: new Set(["water"]) }, true], [{ tags: new Set(["water", "work"]) }, false],
]) {
  assert.equal(page.isWanted(passage({ tags: ["water"] }), wanted(more)), isWanted, JSON.stringify(more));
  assert.equal(page.isFiltering(wanted(more)), Object.keys(more).length > 0);
}

const passages = [
  passage({ index: 0, date: "2024-03-09", tags: ["work"], length: () => 5 }),
  passage({ index: 1, date: "", tags: [], length: () => 30 }),
  passage({ index: 2, date: "2023-12-01", tags: ["émotion"], length: () => 5 }),
  passage({ index: 3, date: "2024-03-09", tags: ["family", "work"], length: () => 7 }),
];
const collator = new Intl.Collator("en");
for (const [order, indexes] of [
  ["text", [0, 1, 2, 3]], ["date", [2, 0, 3, 1]], ["tag", [2, 3, 0, 1]], ["length", [1, 3, 0, 2]],
]) {
  const sorted = passages.toReversed().sort((a, b) => page.compare(order, collator, a, b));
  assert.deepEqual(sorted.map((each) => each.index), indexes, order);
}

assert.equal(page.numberText(12000, "fr"), "12\u202f000");
assert.equal(page.numberText(12000, ""), "12,000");
assert.equal(page.countText("%1 of %2 passages", 12, 12000, "en"), "12 of 12,000 passages");
assert.equal(page.countText("%1 sur %2 passages", 1234, 12000, "fr"), "1\u202f234 sur 12\u202f000 passages");
