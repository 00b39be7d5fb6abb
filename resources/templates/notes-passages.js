// SPDX-License-Identifier: MIT
// What the controls of a page of annotated notes need to know of its passages. The page is XML too, so that its
// scripts hold neither the less-than sign nor the ampersand. Top-level functions are what tests call.
"use strict";

const Letters = new Map([["œ", "oe"], ["æ", "ae"], ["ß", "ss"], ["ø", "o"], ["ł", "l"], ["’", "'"]]);

/// Case, accents and the shape of apostrophes do not matter.
function fold(text) {
  return text.toLowerCase().normalize("NFKD").replace(/\p{M}+/gu, "")
    .replace(/[œæßøł’]/g, (letter) => Letters.get(letter));
}

function wordsOf(filter) {
  return fold(filter).split(/\s+/).filter((word) => word !== "");
}

/// Whether a passage has all of the words and tags, and is of the interview and the speaker, as far as any are named.
function isWanted(passage, wanted) {
  const isOf = (name, wantedName) => wantedName === "" || name === wantedName;
  if (!isOf(passage.interview, wanted.interview) || !isOf(passage.speaker, wanted.speaker)) {
    return false;
  }
  for (const tag of wanted.tags) {
    if (!passage.tags.includes(tag)) {
      return false;
    }
  }
  return wanted.words.every((word) => passage.searched().includes(word));
}

function isFiltering(wanted) {
  return wanted.words.length > 0 || wanted.tags.size > 0 || wanted.interview !== "" || wanted.speaker !== "";
}

/// Passages without a date or tag come last; those that are alike stay as in the text.
function compare(order, collator, a, b) {
  const emptyLast = (left, right, byText) =>
    left === right ? 0 : left === "" ? 1 : right === "" ? -1 : byText(left, right);
  let result = 0;
  if (order === "date") {
    result = emptyLast(a.date, b.date, (left, right) => (left > right ? 1 : -1));
  } else if (order === "tag") {
    result = emptyLast(a.tags.join("\n"), b.tags.join("\n"), collator.compare);
  } else if (order === "length") {
    result = b.length() - a.length();
  }
  return result || a.index - b.index;
}

/// As the page's language writes it.
function numberText(number, language) {
  return new Intl.NumberFormat(language || "en").format(number);
}

/// "%1 of %2 passages", with both numbers as the page's language writes them.
function countText(pattern, shown, all, language) {
  return pattern.replace("%1", () => numberText(shown, language)).replace("%2", () => numberText(all, language));
}

/// One passage as it stands on the page. Under several tags the same one stands there several times.
class Passage {
  constructor(element, index, interview) {
    const textOf = (selector) => element.querySelector(selector)?.textContent ?? "";
    this.element = element;
    this.index = index;
    this.interview = interview ?? textOf("figcaption .episode");
    this.speaker = textOf("figcaption .speaker");
    this.date = element.dataset.date ?? "";
    this.isRepeated = element.dataset.first !== undefined;
    this.chips = Array.from(element.querySelectorAll(".tags bdi"));
    this.tags = this.chips.map((chip) => chip.textContent);
    this.isWanted = true;
    this.isShown = true;
  }

  /// Whether that changes anything.
  setShown(isShown) {
    const isChange = this.isShown !== isShown;
    if (isChange) {
      this.isShown = isShown;
      this.element.hidden = !isShown;
    }
    return isChange;
  }

  /// Its own words, not those of passages that it is linked to. Folded when they are first asked for: ten thousand
  /// are not needed to show the page.
  searched() {
    if (this.folded === undefined) {
      const parts = this.element.querySelectorAll("figure blockquote, figcaption bdi, .tags, .note-text");
      const context = this.element.querySelector(".context")?.lastChild?.textContent ?? "";
      this.folded = fold(Array.from(parts, (part) => part.textContent).join("\n") + "\n" + context);
    }
    return this.folded;
  }

  length() {
    this.characters ??= this.element.querySelector("figure blockquote")?.textContent.length ?? 0;
    return this.characters;
  }
}
