// SPDX-License-Identifier: MIT
#include "ui/pane/episodepane.h"

#include "models/transcript/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

EpisodePane::EpisodePane(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_facts(new QLabel)
    , m_view(new ReaderView)
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts->setForegroundRole(QPalette::PlaceholderText);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(16, 8, 16, 8);
    header->setSpacing(16);
    header->addWidget(m_title, 1);
    header->addWidget(m_facts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    m_view->setAccessibleName(tr("Interview"));
    m_view->setPlaceholder(tr("Choose an interview on the left, or drop transcripts here."));
    m_view->setCitation([this](Utf16Range range) { return citation(range); });
    connect(m_view, &ReaderView::highlightActivated, this, [this](AnnotationId id) {
        m_view->setCurrentAnnotation(id);
        Q_EMIT annotationActivated(id);
    });
    connect(m_view, &ReaderView::selectionChanged, this, &EpisodePane::leaveCurrentAnnotation);
    connect(m_view, &ReaderView::anchorChanged, this, [this](int turn) {
        m_positionTimer.start();
        Q_EMIT placeChanged(m_episode, turn);
    });
    m_positionTimer.setSingleShot(true);
    m_positionTimer.setInterval(1s);
    connect(&m_positionTimer, &QTimer::timeout, this, &EpisodePane::savePosition);
}

EpisodePane::~EpisodePane() = default;

void EpisodePane::setProject(Project *project)
{
    if (m_project) {
        savePosition();
        disconnect(m_project, nullptr, this, nullptr);
    }
    clear();
    m_project = project;
    if (project) {
        connect(project, &Project::changed, this, &EpisodePane::follow);
        connect(project, &Project::reloaded, this, &EpisodePane::showAnew);
    }
}

void EpisodePane::showAnew()
{
    const EpisodeId shown = m_episode;
    const ReadingAnchor place = m_view->anchor();
    const Utf16Range selected = m_view->selection();
    const AnnotationId current = m_view->currentAnnotation();
    clear();
    // Gone when another window deleted it.
    if (showEpisode(shown) && m_episode.isValid()) {
        m_view->setSelection(selected);
        m_view->setCurrentAnnotation(current);
        m_view->setAnchor(place);
    }
}

void EpisodePane::leaveCurrentAnnotation()
{
    const Annotation *current =
        m_project ? m_project->data().annotations().find(m_view->currentAnnotation()) : nullptr;
    if (!current) {
        return;
    }
    const Utf16Range selected = m_view->selection();
    const Utf16Range range = m_map.toUtf16(current->range());
    if (!selected.isEmpty() || selected.start < range.start || selected.stop > range.stop) {
        m_view->setCurrentAnnotation({});
    }
}

CodePoint EpisodePane::top() const
{
    return m_map.toCodePoint(m_view->offsetAt({m_view->viewport()->width() / 2, 0}));
}

void EpisodePane::clear()
{
    m_episode = {};
    m_map = {};
    m_title->clear();
    m_facts->clear();
    m_view->setTranscript(nullptr);
    Q_EMIT episodeChanged({});
}

Result<void> EpisodePane::showEpisode(EpisodeId episode)
{
    if (!m_project || episode == m_episode) {
        return {};
    }
    savePosition();
    const auto transcript = m_project->transcript(episode);
    if (!transcript) {
        return std::unexpected(transcript.error());
    }
    if (auto loaded = m_project->load(episode); !loaded) {
        return loaded;
    }
    m_episode = episode;
    m_map = OffsetMap((*transcript)->body);
    m_view->setTranscript(*transcript);
    showTitle();
    showHighlights();
    restorePosition();
    Q_EMIT episodeChanged(episode);
    return {};
}

void EpisodePane::showTitle()
{
    const Episode *episode = m_project ? m_project->data().episodes().find(m_episode) : nullptr;
    if (!episode) {
        return;
    }
    m_title->setText(episode->title);
    const QString &hint = episode->summary.isEmpty() ? episode->title : episode->summary;
    m_title->setToolTip(u"<qt>%1</qt>"_s.arg(hint.toHtmlEscaped())); // rich text wraps
    QStringList facts;
    if (!episode->number.isEmpty()) {
        facts.append(tr("No. %1").arg(episode->number));
    }
    if (episode->date.isValid()) {
        facts.append(QLocale().toString(episode->date, QLocale::LongFormat));
    }
    if (!episode->language.isEmpty()) {
        facts.append(QLocale(episode->language).nativeLanguageName());
    }
    m_facts->setText(facts.join(u"  ·  "_s));
}

Highlight EpisodePane::highlightOf(const Annotation &annotation) const
{
    const ProjectData &records = m_project->data();
    Highlight highlight{.id = annotation.id,
                        .range = m_map.toUtf16(annotation.range()),
                        .colour = annotation.colour,
                        .tagColours = {},
                        .tagNames = {},
                        .hasNote = !records.notesOn(annotation.guid).empty()};
    for (const TaggingId tagging : records.taggingsOf(annotation.id)) {
        if (const Tag *tag = records.tags().find(records.taggings().find(tagging)->tag)) {
            highlight.tagColours.push_back(tag->colour);
            highlight.tagNames.append(tag->name);
        }
    }
    return highlight;
}

void EpisodePane::showHighlights()
{
    std::vector<Highlight> highlights;
    for (const AnnotationId id : m_project->data().annotationsOf(m_episode)) {
        const Annotation *annotation = m_project->data().annotations().find(id);
        if (annotation->state != AnchorState::Orphan) {
            highlights.push_back(highlightOf(*annotation));
        }
    }
    m_view->setHighlights(std::move(highlights));
}

void EpisodePane::follow(const QList<Change> &changes)
{
    if (!m_episode.isValid()) {
        return;
    }
    const ProjectData &records = m_project->data();
    QSet<AnnotationId> touched;
    bool all = false;
    for (const Change &change : changes) {
        switch (change.kind) {
        case ObjectKind::Annotation:
            touched.insert(AnnotationId(change.id));
            break;
        case ObjectKind::Tagging:
            if (const Tagging *tagging = records.taggings().find(TaggingId(change.id))) {
                touched.insert(tagging->annotation);
            } else {
                touched.insert(fromRow<Tagging>(change.id, change.guid, change.row).annotation);
            }
            break;
        case ObjectKind::Note: {
            const Note *note = records.notes().find(NoteId(change.id));
            const QUuid object =
                note ? note->object : fromRow<Note>(change.id, change.guid, change.row).object;
            if (const Annotation *annotation = records.annotations().find(object)) {
                touched.insert(annotation->id);
            }
            break;
        }
        case ObjectKind::Tag:
            all = true;
            break;
        case ObjectKind::Episode:
            if (EpisodeId(change.id) == m_episode) {
                const Episode *episode = records.episodes().find(m_episode);
                if (!episode || episode->state != EpisodeState::Live) {
                    clear();
                    return;
                }
                showTitle();
            }
            break;
        case ObjectKind::Label:
        case ObjectKind::EpisodeStatus:
        case ObjectKind::Speaker:
        case ObjectKind::Coder:
            break;
        }
    }
    constexpr qsizetype FewerThanAllAnew = 50;
    if (all || touched.size() > FewerThanAllAnew) {
        showHighlights();
        return;
    }
    for (const AnnotationId id : std::as_const(touched)) {
        const Annotation *annotation = records.annotations().find(id);
        if (!annotation || annotation->state == AnchorState::Orphan) {
            m_view->removeHighlight(id);
        } else if (annotation->episode == m_episode) {
            m_view->updateHighlight(highlightOf(*annotation));
        }
    }
}

void EpisodePane::revealTurn(int turn)
{
    const auto &transcript = m_view->transcript();
    if (transcript && turn >= 0 && turn < int(transcript->turns.size())) {
        m_view->setAnchor({.turn = turn, .offset = 0});
    }
}

void EpisodePane::revealRange(CodePointRange range)
{
    m_view->revealRange(m_map.toUtf16(range));
}

void EpisodePane::revealAnnotation(AnnotationId id)
{
    const Annotation *annotation = m_project ? m_project->data().annotations().find(id) : nullptr;
    if (annotation && annotation->episode == m_episode) {
        m_view->setCurrentAnnotation(id);
        revealRange(annotation->range());
    }
}

void EpisodePane::setHits(const QList<CodePointRange> &ranges)
{
    std::vector<Utf16Range> hits;
    hits.reserve(ranges.size());
    for (const CodePointRange &range : ranges) {
        hits.push_back(m_map.toUtf16(range));
    }
    m_view->setHits(std::move(hits));
}

CodePointRange EpisodePane::selection() const
{
    return m_map.toCodePoints(m_view->selection());
}

void EpisodePane::clearSelection()
{
    const Utf16Offset caret = m_view->selection().stop;
    m_view->setSelection({caret, caret});
}

QUrl EpisodePane::mediaLink(int turn) const
{
    const auto &transcript = m_view->transcript();
    if (!transcript || transcript->media.isEmpty()) {
        return {};
    }
    QUrl link = QUrl::fromUserInput(transcript->media);
    const bool timed = turn >= 0 && turn < int(transcript->turns.size()) &&
                       transcript->turns[size_t(turn)].start.has_value();
    if (timed) {
        const auto seconds =
            std::chrono::duration_cast<std::chrono::seconds>(*transcript->turns[size_t(turn)].start).count();
        if (link.host().contains(u"youtu"_s)) {
            QUrlQuery query(link);
            query.removeAllQueryItems(u"t"_s);
            query.addQueryItem(u"t"_s, QString::number(seconds));
            link.setQuery(query);
        } else {
            link.setFragment(u"t=%1"_s.arg(seconds)); // W3C, Media Fragments URI 1.0
        }
    }
    return link;
}

QString EpisodePane::citation(Utf16Range range) const
{
    const auto &transcript = m_view->transcript();
    const int turn = transcript->turnAt(range.start);
    QStringList parts;
    if (turn >= 0) {
        const Turn &spoken = transcript->turns[size_t(turn)];
        const QString speaker = transcript->speakerNames(spoken);
        if (!speaker.isEmpty()) {
            parts.append(speaker);
        }
    }
    const Episode *episode = m_project->data().episodes().find(m_episode);
    parts.append(episode ? episode->title : transcript->title);
    if (turn >= 0) {
        const auto &start = transcript->turns[size_t(turn)].start;
        parts.append(start ? timeText(*start) : tr("turn %1").arg(turn + 1));
    }
    return u"("_s + parts.join(u", "_s) + u")"_s;
}

void EpisodePane::savePosition()
{
    const Episode *episode =
        m_project && m_episode.isValid() ? m_project->data().episodes().find(m_episode) : nullptr;
    if (episode) {
        const ReadingAnchor anchor = m_view->anchor();
        m_project->setSetting(u"reading"_s, episode->guid.toString(QUuid::WithoutBraces),
                              u"%1 %2"_s.arg(anchor.turn).arg(anchor.offset));
    }
}

void EpisodePane::restorePosition()
{
    const Episode *episode = m_project->data().episodes().find(m_episode);
    const QStringList saved =
        m_project->setting(u"reading"_s, episode->guid.toString(QUuid::WithoutBraces)).toString().split(u' ');
    if (saved.size() == 2) {
        m_view->setAnchor({.turn = saved[0].toInt(), .offset = saved[1].toLongLong()});
    }
}

} // namespace visavis
