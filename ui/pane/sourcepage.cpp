// SPDX-License-Identifier: MIT
#include "ui/pane/sourcepage.h"

#include "models/project/annotationfields.h"
#include "models/project/storedsource.h"
#include "models/readers/sourcepieces.h"
#include "models/writers/atomicfile.h"
#include "ui/base/errortext.h"
#include "ui/base/filechooser.h"
#include "ui/import/sourceview.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QIODevice>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;

} // namespace

SourcePage::SourcePage(Project *project, QObject *keeper, const SourceOf &what)
    : m_project(project)
    , m_keeper(keeper)
    , m_what(what)
    , m_widget(new QWidget)
    , m_owned(m_widget)
    , m_message(new QLabel)
    , m_save(new QPushButton(tr("Save a copy…")))
    , m_view(new SourceView)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Grid * 2, Grid, Grid, Grid);
    head->addWidget(m_message, 1);
    head->addWidget(m_save, 0, Qt::AlignTop);
    auto *whole = new QVBoxLayout(m_widget);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(m_view, 1);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->document()->setDocumentMargin(Grid * 2); // as the title above
    m_view->setAccessibleName(accessibleName());
    m_widget->setFocusProxy(m_view);
    connect(m_save, &QPushButton::clicked, this, &SourcePage::saveCopy);
    connect(m_view, &SourceView::placeChosen, this, [this](qsizetype place) {
        const auto word = m_source ? bodyPlaceOf(m_source->pieces, Utf16Offset(place)) : std::nullopt;
        if (word) {
            Q_EMIT placeChosen(*word);
        }
    });
    connect(project, &Project::changed, this, [this](const QList<Change> &changes) {
        const EpisodeId here = record() ? record()->id : EpisodeId();
        const bool isOther = std::ranges::any_of(changes, [here](const Change &change) {
            return (change.text && change.text->episode == here) ||
                   (change.isAbout<Episode>() && EpisodeId(change.id) == here);
        });
        if (isOther) {
            read(); // its words stand elsewhere by now, or it has another source
        }
    });
    connect(project, &Project::reloaded, this, &SourcePage::read);
    read();
}

SourcePage::~SourcePage()
{
    stopReading();
    delete m_owned;
}

void SourcePage::stopReading()
{
    if (m_job && m_keeper) {
        m_job->setParent(m_keeper); // to wait for it here would stop the window
        m_job->abandon();
    } else {
        delete m_job; // the project ends next, and not before it
    }
}

const Episode *SourcePage::record() const
{
    return m_project->data().episodes().find(m_what.episode);
}

EpisodeId SourcePage::episode() const
{
    return record() && record()->state == EpisodeState::Live ? record()->id : EpisodeId();
}

void SourcePage::failWith(const QString &reason)
{
    m_source.reset();
    m_view->show(nullptr);
    say(reason);
    Q_EMIT changed();
}

void SourcePage::read()
{
    stopReading();
    const Episode *read = m_project->data().episodes().find(episode());
    if (!read) {
        failWith(tr("This interview is not there any more."));
        return;
    }
    if (!m_source) {
        say(tr("Reading…"));
    }
    auto result = std::make_shared<std::shared_ptr<const StoredSource>>();
    m_job = new Job;
    connect(m_job, &Job::succeeded, this, [this, result] { take(*result); });
    connect(m_job, &Job::failed, this, [this](const Error &error) {
        failWith(error.code == ErrorCode::NoSuchEpisode ? tr("The source of this text was not kept.")
                                                        : sentence(error));
    });
    connect(m_job, &Job::finished, m_job, &QObject::deleteLater);
    m_job->start([open = m_project->snapshotOfNow(), revision = read->revision,
                  result](Progress &progress) -> Result<void> {
        return open().and_then([&](const std::unique_ptr<Snapshot> &snapshot) {
            return readStoredSource(*snapshot, revision, progress).transform([&](StoredSource &&source) {
                *result = std::make_shared<const StoredSource>(std::move(source));
            });
        });
    });
}

void SourcePage::take(const std::shared_ptr<const StoredSource> &source)
{
    m_source = source;
    const Source &file = source->read.source;
    m_view->show(&source->read);
    m_save->setEnabled(true); // before the keyboard goes there
    m_widget->setFocusProxy(file.text.isEmpty() ? static_cast<QWidget *>(m_save) : m_view);
    if (file.text.isEmpty() && m_view->hasFocus()) {
        m_save->setFocus();
    }
    m_view->setVisible(!file.text.isEmpty());
    say(!file.text.isEmpty() ? QString()
        : file.content == Content::Pdf
            ? tr("This source is a PDF file. Save a copy of it to open it in another program.")
            : tr("This source is a document of another program. Save a copy of it to open it there."));
    follow(m_words);
    Q_EMIT changed();
}

void SourcePage::say(const QString &text)
{
    m_message->setText(text);
    m_save->setEnabled(m_source != nullptr);
}

void SourcePage::follow(Utf16Range words)
{
    m_words = words;
    const auto there = m_source && !words.isEmpty() ? sourceRangeOf(m_source->pieces, words) : std::nullopt;
    if (there) {
        m_view->mark(there->start.value(), there->stop.value(), !m_view->hasFocus());
    } else {
        m_view->mark(-1, -1, false);
    }
}

QString SourcePage::title() const
{
    return m_source ? QFileInfo(m_source->read.source.fileName).fileName() : tr("Source file");
}

QString SourcePage::facts() const
{
    QStringList facts;
    if (record()) {
        facts.append(record()->title);
    }
    if (m_source) {
        facts.append(QLocale().formattedDataSize(m_source->read.source.bytes.size()));
    }
    return facts.join(u"  ·  "_s);
}

void SourcePage::saveCopy()
{
    const auto source = m_source; // it may be another when a place was chosen
    if (!source) {
        return;
    }
    const QString path = FileChooser::saveFile(m_widget, u"source"_s, tr("Save a copy of the source"),
                                               tr("All files (*)"), title());
    if (path.isEmpty()) {
        return;
    }
    const QByteArray &bytes = source->read.source.bytes;
    const auto written = writeAtomically(path, [&](QIODevice &file) -> Result<void> {
        return file.write(bytes) == bytes.size() ? Result<void>() : fail(ErrorCode::FileNotWritable);
    });
    if (!written) {
        Q_EMIT errorOccurred(written.error());
    }
}

} // namespace visavis
