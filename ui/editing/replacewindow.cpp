// SPDX-License-Identifier: MIT
#include "ui/editing/replacewindow.h"

#include "models/base/settings.h"
#include "ui/base/errortext.h"
#include "ui/editing/replacetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Up to so many places, all interviews stand open.
constexpr qsizetype PlacesToOpen = 1'000;

/// Words on one line, spaces as they are.
QString line(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\r', u' ').replace(QChar::ParagraphSeparator, u' ');
}

} // namespace

ReplaceWindow::~ReplaceWindow()
{
    m_view->setModel(nullptr);
}

void ReplaceWindow::setEpisode(EpisodeId episode, bool isOtherInFront)
{
    const bool isSame = std::exchange(m_isOtherInFront, isOtherInFront) == isOtherInFront;
    if (episode == m_episode && isSame) {
        return;
    }
    m_episode = episode;
    if (!m_where->currentData().toBool() && isVisible() && !m_replacer.isRunning()) {
        askSoon();
    }
}

void ReplaceWindow::begin(const QString &words)
{
    if (!words.isEmpty() && !m_replacer.isRunning()) {
        m_words->setText(words);
    }
    show();
    raise();
    activateWindow();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void ReplaceWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous()) {
        search();
    }
}

void ReplaceWindow::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous()) {
        Settings::setLayout(u"replace window"_s, saveGeometry());
        m_outcome.reset();
        clear();
    }
}

void ReplaceWindow::reject()
{
    if (m_replacer.isRunning()) {
        m_replacer.cancel();
    } else {
        QDialog::reject();
    }
}

// Finding

void ReplaceWindow::askSoon()
{
    m_outcome.reset();
    m_pause.start();
    updateState();
}

void ReplaceWindow::clear()
{
    m_pause.stop();
    if (m_search) {
        m_search->abandon();
        m_search.clear();
    }
    m_isComplete = true;
    m_error.reset();
    m_model.clear();
}

void ReplaceWindow::search()
{
    clear();
    m_outcome.reset();
    const bool isEverywhere = m_where->currentData().toBool();
    const QString words = line(m_words->text());
    if (std::exchange(m_searched, words) != words) {
        m_model.forgetTicks();
    }
    if (!words.isEmpty() && (isEverywhere || m_episode.isValid())) {
        m_search = new OccurrenceSearch(this);
        connect(m_search, &OccurrenceSearch::found, this, &ReplaceWindow::take);
        connect(m_search, &OccurrenceSearch::progressed, this, [this](qint64 done, qint64 total) {
            m_progress->setRange(0, int(total));
            m_progress->setValue(int(done));
        });
        connect(m_search, &OccurrenceSearch::finished, this, [this](bool complete) {
            m_isComplete = complete;
            endSearch();
        });
        connect(m_search, &OccurrenceSearch::failed, this, [this](const Error &error) {
            m_error = error;
            endSearch();
        });
        m_progress->setRange(0, 0);
        m_search->start(m_project, {.words = words,
                                    .options = {.matchCase = m_matchCase->isChecked(),
                                                .wholeWords = m_wholeWords->isChecked()},
                                    .episode = isEverywhere ? EpisodeId() : m_episode});
    }
    updateState();
}

void ReplaceWindow::take(const QList<EpisodeWordPlaces> &places)
{
    const int first = m_model.rowCount();
    m_model.append(places);
    for (int row = first; row < m_model.rowCount(); ++row) {
        if (row == 0 || m_model.placeCount() <= PlacesToOpen) {
            m_view->expand(m_model.index(row, 0));
        }
    }
    updateState();
}

void ReplaceWindow::endSearch()
{
    m_search->deleteLater();
    m_search.clear();
    updateState();
}

void ReplaceWindow::follow(const QList<Change> &changes)
{
    const bool isOld = std::ranges::any_of(changes, [](const Change &change) {
        return change.isAbout<Episode>() || change.isAbout<EpisodeLabel>() || change.text;
    });
    if (isOld && isVisible() && !m_replacer.isRunning()) {
        askSoon();
    }
}

void ReplaceWindow::rememberOptions()
{
    Settings::setReplacing({.matchCase = m_matchCase->isChecked(),
                            .wholeWords = m_wholeWords->isChecked(),
                            .everywhere = m_where->currentData().toBool()});
    askSoon();
}

void ReplaceWindow::activate(const QModelIndex &index)
{
    if (const WordPlace *place = m_model.placeAt(index)) {
        Q_EMIT placeActivated(index.data(ReplaceEpisodeRole).value<EpisodeId>(), place->passage);
    } else if (index.isValid()) {
        m_view->setExpanded(index, !m_view->isExpanded(index));
    }
}

void ReplaceWindow::enterList()
{
    if (m_model.rowCount() == 0) {
        return;
    }
    if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0)));
    }
    m_view->setFocus(Qt::TabFocusReason);
}

// Replacing

void ReplaceWindow::replace()
{
    Q_EMIT aboutToReplace();
    m_replacer.start(m_project, m_model.chosen(),
                     {.what = line(m_words->text()), .by = m_model.replacement()});
    m_progress->setRange(0, 0);
    updateState();
}

void ReplaceWindow::showOutcome(const ReplaceOutcome &outcome)
{
    clear(); // the ticks are remembered, for when this is undone
    m_outcome = outcome;
    updateState();
    if (isActiveWindow()) {
        (outcome.replaced > 0 && outcome.isOneStep ? m_undo : m_close)->setFocus();
    }
    Q_EMIT replaced(outcome);
}

// What is shown

QString ReplaceWindow::emptyText() const
{
    const QString words = line(m_words->text());
    if (m_outcome) {
        return replaceReport(*m_outcome);
    }
    if (m_error) {
        return sentence(*m_error);
    }
    if (isSearching() && !words.isEmpty()) {
        return tr("Searching…");
    }
    if (words.isEmpty()) {
        return tr("Type the words to replace. Every place where they stand is listed here, and nothing is "
                  "changed before you have seen it.");
    }
    const bool isEverywhere = m_where->currentData().toBool();
    if (!isEverywhere && !m_episode.isValid()) {
        return m_isOtherInFront
                   ? tr("No interview is in front. Click into one, or choose all interviews above.")
                   : tr("No interview is open.");
    }
    const QString nothing = isEverywhere ? tr("“%1” stands in no interview.").arg(words)
                                         : tr("“%1” does not stand in this interview.").arg(words);
    return m_wholeWords->isChecked() || m_matchCase->isChecked()
               ? nothing + u' ' + tr("Parts of words or other capitals are not looked for, as chosen above.")
               : nothing;
}

void ReplaceWindow::updateSummary()
{
    const qsizetype count = m_model.placeCount();
    const QString places = tr("%Ln place(s)", nullptr, int(count));
    m_all->setVisible(count > 0);
    m_all->setText(m_isComplete
                       ? tr("%1 in %2").arg(places, tr("%Ln interview(s)", nullptr, m_model.rowCount()))
                       : tr("The first %1; there are more").arg(places));
    const QSignalBlocker quiet(m_all);
    m_all->setCheckState(m_model.state());
}

void ReplaceWindow::updateState()
{
    const bool isRunning = m_replacer.isRunning();
    const auto &readOnly = m_project.readOnlyReason();
    const qsizetype chosen = m_model.chosenCount();
    updateSummary();
    m_progress->setVisible(isRunning || m_search);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_words, m_by, m_matchCase, m_wholeWords, m_where, m_all, m_view}) {
        widget->setEnabled(!isRunning);
    }
    m_replace->setText(chosen > 0 ? tr("&Replace at %Ln place(s)", nullptr, int(chosen)) : tr("&Replace"));
    m_replace->setEnabled(chosen > 0 && !isRunning && !isSearching() && !readOnly);
    m_close->setText(isRunning ? tr("Stop") : tr("Close"));
    m_notice->setText(readOnly ? tr("Nothing can be replaced here.") + u' ' + sentence(*readOnly)
                               : tr("Texts and titles of sections are searched; the names of speakers beside "
                                    "them are not."));
    const bool wasDone = m_outcome && m_outcome->replaced > 0 && m_outcome->isOneStep;
    m_undo->setVisible(wasDone);
    m_review->setVisible(m_outcome && m_outcome->toReview > 0);
    m_word->setText(emptyText());
    m_word->setForegroundRole(m_outcome ? QPalette::WindowText : QPalette::PlaceholderText);
    m_pages->setCurrentWidget(m_model.placeCount() > 0 ? m_list : m_wordPage);
}

} // namespace visavis
