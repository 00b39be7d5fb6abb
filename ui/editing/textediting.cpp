// SPDX-License-Identifier: MIT
#include "ui/editing/textediting.h"

#include "models/project/turndrafts.h"
#include "models/readers/timecode.h"
#include "models/transcript/timetext.h"
#include "ui/base/errortext.h"
#include "ui/editing/fieldpopup.h"
#include "ui/editing/speakernames.h"
#include "ui/pane/episodepane.h"
#include "ui/reader/turneditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto Pause = 400ms;

/// With milliseconds where there are some, so that nothing is lost by looking at it.
QString exactTime(Milliseconds time)
{
    const auto rest = time.count() % 1000;
    return timeText(time) + (rest == 0 ? QString() : u".%1"_s.arg(qlonglong(rest), 3, 10, QChar(u'0')));
}

QString timesText(const Turn &turn)
{
    const QString start = turn.start ? exactTime(*turn.start) : QString();
    return turn.end ? start + u" – "_s + exactTime(*turn.end) : start;
}

} // namespace

TextEditing::TextEditing(EpisodePane *pane)
    : QObject(pane)
    , m_pane(pane)
    , m_editor(new TurnEditor(
          pane->view(),
          tr("Ctrl+Return keeps the words, Esc leaves them as they were, Shift+Return splits the turn here."),
          tr("Words of the turn")))
    , m_popup(new FieldPopup(pane))
{
    connect(m_editor, &TurnEditor::finished, this, &TextEditing::finish);
    connect(m_editor, &TurnEditor::cancelled, this, &TextEditing::close);
    connect(m_editor, &TurnEditor::splitRequested, this, &TextEditing::splitAt);
    connect(m_editor, &TurnEditor::joinRequested, this, &TextEditing::joinEdited);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &TextEditing::saveDraft);
    connect(m_editor->field(), &QPlainTextEdit::textChanged, this, [this] {
        if (m_editor->isActive() && m_editor->text() != m_editor->original()) {
            m_pause.start();
        }
    });
    connect(pane, &EpisodePane::textChanging, this, &TextEditing::finish);
    connect(pane, &EpisodePane::edited, this, &TextEditing::saveWords);
    connect(pane, &EpisodePane::episodeChanged, this, &TextEditing::saveWords);
    connect(pane, &EpisodePane::episodeChanged, this, &TextEditing::goOnWithDraft);
}

TextEditing::~TextEditing() = default;

void TextEditing::setProject(Project *project)
{
    m_pause.stop();
    m_resumed.reset();
    m_drafted = {}; // a draft that is still there is for the next opening
    m_editor->end();
    m_project = project;
}

// Where

std::shared_ptr<const Transcript> TextEditing::text()
{
    const auto &transcript = m_pane->view()->transcript();
    if (!m_project || !transcript || transcript->turns.empty()) {
        Q_EMIT hint(tr("Choose an interview first."));
        return nullptr;
    }
    if (!m_pane->isCurrent()) {
        Q_EMIT hint(tr("The interview is getting another text. Try again in a moment."));
        return nullptr;
    }
    return transcript;
}

std::pair<int, int> TextEditing::turns() const
{
    const ReaderView *view = m_pane->view();
    const Utf16Range selection = view->selection();
    const int caret = view->caretTurn();
    if (selection.isEmpty()) {
        return {caret, caret};
    }
    const Transcript &transcript = *view->transcript();
    const int last = transcript.turnAt(selection.stop - 1);
    const int first = transcript.turnAt(selection.start);
    // A selection that begins in the blank line behind a turn, or in a title, begins with the next turn.
    const bool isBehind = first >= 0 && transcript.turns[size_t(first)].range.stop <= selection.start;
    return {std::max(0, std::min(first + (isBehind || first < 0 ? 1 : 0), last)), std::max(0, last)};
}

int TextEditing::section()
{
    const auto transcript = text();
    if (!transcript) {
        return -1;
    }
    const int titled = transcript->sectionTitledAt(m_pane->view()->caret());
    const int section = titled >= 0 ? titled : transcript->sectionOf(std::max(0, turns().first));
    if (section < 0 || transcript->sections[size_t(section)].titleRange.isEmpty()) {
        Q_EMIT hint(tr("This turn is in no section. Begin one here first (%1).")
                        .arg(QKeySequence(u"B"_s).toString(QKeySequence::NativeText)));
        return -1;
    }
    return section;
}

void TextEditing::ask(const FieldPopup::Question &question, Utf16Offset place, FieldPopup::Accept accept)
{
    const auto accepted = [this, asked = text(), accept = std::move(accept)](const QString &answer) {
        if (asked == m_pane->view()->transcript() && m_pane->isCurrent()) {
            accept(answer);
        } else {
            Q_EMIT hint(tr("The text changed meanwhile; nothing was done. Try again."));
        }
    };
    m_popup->ask(question, placeForPopup(place), accepted);
}

QPoint TextEditing::placeForPopup(Utf16Offset place) const
{
    const ReaderView *view = m_pane->view();
    const QRect rect = view->rectOf(place);
    return view->viewport()->mapToGlobal(rect.isNull() ? QPoint(view->viewport()->width() / 3, 40)
                                                       : rect.bottomLeft() + QPoint(0, 4));
}

Editing TextEditing::editing()
{
    m_toReview = m_project->data().reviewCount(m_pane->episode());
    return Editing(*m_project);
}

bool TextEditing::take(const Result<bool> &result, const QString &nothingToDo)
{
    if (!result) {
        Q_EMIT errorOccurred(result.error());
        return false;
    }
    if (!*result && !nothingToDo.isEmpty()) {
        Q_EMIT hint(nothingToDo);
    }
    const int more = *result ? m_project->data().reviewCount(m_pane->episode()) - m_toReview : 0;
    if (more > 0) {
        Q_EMIT doubted(tr("%Ln annotation(s) are to review because of it.", nullptr, more));
    }
    return *result;
}

// Words

void TextEditing::correct()
{
    const auto transcript = text();
    if (!transcript) {
        return;
    }
    const ReaderView *view = m_pane->view();
    if (transcript->sectionTitledAt(view->caret()) >= 0) {
        retitleSection();
        return;
    }
    const int turn = std::max(0, turns().first);
    open(turn, view->caret() - transcript->turns[size_t(turn)].range.start);
}

void TextEditing::open(int turn, qsizetype caret)
{
    finish();
    m_pane->revealTurnIfHidden(turn);
    m_editor->begin(turn, std::max<qsizetype>(0, caret));
}

bool TextEditing::finish()
{
    if (!m_editor->isActive() || !m_project) {
        return true;
    }
    if (!m_pane->isCurrent()) {
        saveWords();
        return true;
    }
    const int turn = m_editor->turn();
    const QString words = m_editor->text();
    const bool isChanged = words != m_editor->original();
    m_editor->end(); // first: what follows may change the text under it
    if (!isChanged) {
        dropDraft();
        return true;
    }
    const auto done = editing().rewriteTurn(m_pane->episode(), turn, words);
    if (done) {
        dropDraft(); // behind the words: killed in between, these are found again, never lost
        take(done, words.trimmed().isEmpty()
                       ? tr("A turn keeps at least one word. To take it out, join it to the one before.")
                       : QString());
        return true;
    }
    QGuiApplication::clipboard()->setText(words);
    Q_EMIT failed(tr("The words could not be kept; they are on the clipboard.") + u' ' +
                  sentence(done.error()));
    return false;
}

/// The text was changed under the editor, by whomever: what was typed belongs nowhere any more.
void TextEditing::saveWords()
{
    if (!m_editor->isActive()) {
        return;
    }
    if (m_editor->text() != m_editor->original()) {
        QGuiApplication::clipboard()->setText(m_editor->text());
        Q_EMIT hint(tr("The text changed while you were correcting it. Your words are on the clipboard."));
    }
    close();
}

void TextEditing::close()
{
    m_editor->end();
    dropDraft();
}

void TextEditing::saveDraft()
{
    const auto &transcript = m_pane->view()->transcript();
    if (!m_project || !m_editor->isActive() || !m_pane->isCurrent()) {
        return;
    }
    m_drafted = m_pane->episode();
    m_draftedTurn = transcript->turns[size_t(m_editor->turn())].id;
    saveTurnDraft(*m_project, {.episode = m_drafted, .turn = m_draftedTurn, .words = m_editor->text()});
}

void TextEditing::dropDraft()
{
    m_pause.stop();
    if (m_project && m_drafted.isValid()) {
        dropTurnDraft(*m_project, m_drafted, m_draftedTurn);
    }
    m_drafted = {};
}

void TextEditing::resume(const TurnDraft &draft)
{
    m_resumed = draft;
    goOnWithDraft();
}

void TextEditing::goOnWithDraft()
{
    if (!m_resumed || m_pane->episode() != m_resumed->episode || !m_pane->isCurrent()) {
        return;
    }
    const TurnDraft draft = *std::exchange(m_resumed, std::nullopt);
    const auto &turns = m_pane->view()->transcript()->turns;
    const auto turn = std::ranges::find(turns, draft.turn, &Turn::id);
    m_drafted = draft.episode;
    m_draftedTurn = draft.turn;
    if (turn == turns.end()) {
        QGuiApplication::clipboard()->setText(draft.words);
        dropDraft();
        Q_EMIT failed(
            tr("The turn that you were correcting when the program ended is gone. Your words are on "
               "the clipboard."));
        return;
    }
    open(int(turn - turns.begin()), 0);
    m_editor->field()->selectAll();
    m_editor->field()->insertPlainText(draft.words); // what stands in the text is one undo away
    Q_EMIT hint(
        tr("You were correcting this turn when the program ended. Your words are here again, and not in "
           "the text yet."));
}

void TextEditing::splitAt(qsizetype place)
{
    const int turn = m_editor->turn();
    const QString words = m_editor->text();
    const QString before = words.first(place).trimmed();
    if (before.isEmpty() || words.sliced(place).trimmed().isEmpty()) {
        Q_EMIT hint(tr("Put the caret between the words where the next turn begins."));
        return;
    }
    if (!finish()) {
        return;
    }
    const auto transcript = text();
    if (!transcript) {
        return;
    }
    // The words may have been brought into order: spaces cut, blank lines made one.
    const Utf16Range range = transcript->turns[size_t(turn)].range;
    const QStringView now = transcript->text(range);
    qsizetype letters = std::ranges::count_if(before, [](QChar c) { return !c.isSpace(); });
    qsizetype at = 0;
    while (at < now.size() && letters > 0) {
        letters -= now[at++].isSpace() ? 0 : 1;
    }
    if (take(editing().splitTurn(m_pane->episode(), range.start + at), {})) {
        open(turn + 1, 0);
    }
}

void TextEditing::joinEdited()
{
    const int turn = m_editor->turn();
    if (!finish()) {
        return;
    }
    const auto transcript = text();
    if (!transcript) {
        return;
    }
    const qsizetype joint = turn > 0 ? transcript->turns[size_t(turn) - 1].range.length() + 2 : 0;
    if (take(editing().joinToPrevious(m_pane->episode(), turn),
             tr("This turn is the first of its section; there is none to join it to."))) {
        open(turn - 1, joint);
    }
}

// Turns

void TextEditing::split()
{
    if (text()) {
        take(editing().splitTurn(m_pane->episode(), m_pane->view()->caret()),
             tr("Put the caret between the words where the next turn begins."));
    }
}

void TextEditing::join()
{
    if (text()) {
        take(editing().joinToPrevious(m_pane->episode(), std::max(0, turns().first)),
             tr("This turn is the first of its section; there is none to join it to."));
    }
}

void TextEditing::chooseSpeaker()
{
    const auto transcript = text();
    if (!transcript) {
        return;
    }
    const auto [caretFirst, caretLast] = turns();
    const int first = std::max(0, caretFirst);
    const int last = std::max(0, caretLast);
    m_pane->view()->showTurns({.first = first, .last = last + 1}); // nobody renames what is not seen
    const auto &labels = transcript->turns[size_t(first)].labels;
    const auto turns = std::span(transcript->turns).subspan(size_t(first), size_t(last - first + 1));
    const bool areSame = std::ranges::all_of(turns, [&](const Turn &turn) { return turn.labels == labels; });
    FieldPopup::Question question{
        .text = first == last ? tr("Who speaks? Two at once: names with a comma between.")
                              : tr("Who speaks in these %n turns?", nullptr, last - first + 1),
        .answer = areSame ? speakersText(*transcript, labels) : QString(),
        .hint = areSame ? tr("Nobody in particular") : tr("Several"),
        .names = {}};
    for (const Label &label : transcript->labels) {
        question.names.append(speakerText(label));
    }
    ask(question, m_pane->view()->caret(),
        [this, first, last, before = question.answer.simplified()](const QString &names) {
            if (names != before) { // whoever only looks changes nothing
                setSpeakers(first, last, names);
            }
        });
}

void TextEditing::setSpeakers(int first, int last, const QString &names)
{
    take(editing().chooseSpeakers(m_pane->episode(), first, last,
                                  speakersNamed(names, m_pane->view()->transcript()->labels)),
         {});
}

void TextEditing::chooseTimes()
{
    const auto transcript = text();
    if (!transcript) {
        return;
    }
    const int turn = std::max(0, turns().first);
    ask({.text = tr("When is this said? A time, or from when until when."),
         .answer = timesText(transcript->turns[size_t(turn)]),
         .hint = tr("12:03 – 12:41"),
         .names = {}},
        m_pane->view()->caret(), [this, turn](const QString &times) { setTimes(turn, times); });
}

void TextEditing::setTimes(int turn, const QString &times)
{
    static const QRegularExpression between(u"\\s*(?:-->|→|–|—|-)\\s*"_s);
    const QStringList parts = times.isEmpty() ? QStringList() : times.split(between);
    std::optional<Milliseconds> start;
    std::optional<Milliseconds> end;
    if (!parts.isEmpty()) {
        start = parseTime(parts[0]);
        end = parts.size() > 1 ? parseTime(parts[1]) : std::nullopt;
        if (!start || parts.size() > 2 || (parts.size() == 2 && (!end || *end < *start))) {
            Q_EMIT hint(
                tr("“%1” is no time. Write it as 12:03 or 1:02:03, an end behind a dash.").arg(times));
            return;
        }
    }
    take(editing().setTimes(m_pane->episode(), turn, start, end), {});
}

} // namespace visavis
