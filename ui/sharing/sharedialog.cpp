// SPDX-License-Identifier: MIT
#include "ui/sharing/sharedialog.h"

#include "models/base/settings.h"
#include "models/sharing/keyfile.h"
#include "ui/base/desktop.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/errortext.h"
#include "ui/base/filechooser.h"
#include "ui/base/otherwindow.h"
#include "ui/sharing/sharingtext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;

QLabel *paragraph(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ShareDialog::ShareDialog(Project &project, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_pages(new QStackedWidget)
    , m_usesAliases(new QCheckBox(tr("Put &aliases in the place of names")))
    , m_keyFile(new ElidedLabel(20))
    , m_aliasesButton(new QPushButton(tr("A&liases…")))
    , m_warning(paragraph())
    , m_withoutAlias(new QListWidget)
    , m_leftOut(paragraph())
    , m_outcome(paragraph())
    , m_message(paragraph())
    , m_progress(new QProgressBar)
    , m_buttons(new QDialogButtonBox)
{
    setWindowTitle(tr("Share a copy"));
    m_pages->addWidget(makeForm());
    m_pages->addWidget(makeOutcome());
    m_progress->setAccessibleName(tr("Progress of the copy"));
    m_progress->hide();
    m_message->hide();
    makeButtons();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);
    constexpr int Width = 560;
    resize(Width, sizeHint().height());
    m_usesAliases->setChecked(true);
    connect(m_usesAliases, &QCheckBox::toggled, this, &ShareDialog::updateState);
    connect(&project, &Project::changed, this, [this] { m_isChanged = true; });
    look();
}

ShareDialog::~ShareDialog()
{
    // They need the project's file only, and nobody waits for them.
    for (Job *job : {m_previewJob.data(), m_job.data()}) {
        if (job) {
            job->abandon();
        }
    }
}

QWidget *ShareDialog::makeForm()
{
    m_keyFile->setElideMode(Qt::ElideMiddle);
    m_keyFile->setForegroundRole(QPalette::PlaceholderText);
    m_aliasesButton->setAutoDefault(false);
    connect(m_aliasesButton, &QPushButton::clicked, this, &ShareDialog::aliasesRequested);
    constexpr int ShownNames = 6;
    m_withoutAlias->setAccessibleName(tr("Names without an alias"));
    m_withoutAlias->setSelectionMode(QAbstractItemView::NoSelection);
    m_withoutAlias->setUniformItemSizes(true);
    m_withoutAlias->setMinimumHeight(ShownNames * (fontMetrics().height() + 4));
    auto *keyFile = new QHBoxLayout;
    keyFile->setSpacing(Grid);
    keyFile->addWidget(m_keyFile, 1);
    keyFile->addWidget(m_aliasesButton);
    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid);
    layout->addWidget(paragraph(tr("The copy is a project of its own, for others to read.")));
    layout->addSpacing(Grid);
    layout->addWidget(m_usesAliases);
    layout->addLayout(keyFile);
    layout->addWidget(m_warning);
    layout->addWidget(m_withoutAlias, 1);
    layout->addSpacing(Grid);
    layout->addWidget(m_leftOut);
    layout->addWidget(paragraph(neverSharedText()));
    layout->addWidget(paragraph(notEncryptedText()));
    layout->addStretch(); // while no name is listed
    return form;
}

QWidget *ShareDialog::makeOutcome()
{
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->setAlignment(Qt::AlignTop);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_outcome);
    return page;
}

void ShareDialog::makeButtons()
{
    m_close = m_buttons->addButton(QDialogButtonBox::Cancel);
    m_share = m_buttons->addButton(tr("&Share…"), QDialogButtonBox::ActionRole);
    m_open = m_buttons->addButton(tr("&Open it"), QDialogButtonBox::ActionRole);
    m_showFolder = m_buttons->addButton(tr("Show in &folder"), QDialogButtonBox::ActionRole);
    m_close->setAutoDefault(false);
    m_share->setDefault(true);
    connect(m_share, &QPushButton::clicked, this, &ShareDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ShareDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!OtherWindow::open(m_path)) {
            say(tr("Another window could not be opened."));
        }
    });
    connect(m_showFolder, &QPushButton::clicked, this, [this] {
        if (!desktop::showFolderOf(m_path)) {
            say(tr("The folder could not be shown."));
        }
    });
}

// What there is to say before

bool ShareDialog::areAliasesUsed() const
{
    return m_usesAliases->isChecked() && !m_aliases.empty();
}

bool ShareDialog::areAliasesMissing() const
{
    return m_usesAliases->isChecked() && m_isKeyFileUnreadable;
}

void ShareDialog::look()
{
    const QString path = Settings::keyFile(m_project.path());
    auto aliases = path.isEmpty() ? Result<std::vector<Alias>>() : readKeyFile(path);
    if (aliases) {
        std::erase_if(*aliases, [](const Alias &alias) { return alias.alias.trimmed().isEmpty(); });
    }
    if (aliases && m_preview && !m_isChanged && !m_isKeyFileUnreadable && *aliases == m_aliases) {
        return;
    }
    m_isChanged = false;
    m_isKeyFileUnreadable = !aliases;
    if (aliases) {
        m_aliases = std::move(*aliases);
        m_message->hide();
    } else {
        m_aliases.clear();
        showError(aliases.error());
    }
    m_keyFile->setText(path.isEmpty() ? tr("No key file was chosen.") : QDir::toNativeSeparators(path));
    m_keyFile->setToolTip(QDir::toNativeSeparators(path));
    preview();
}

void ShareDialog::preview()
{
    m_preview.reset();
    updateState();
    if (m_previewJob) {
        m_isOutdated = true;
        return;
    }
    m_isOutdated = false;
    if (const auto flushed = m_project.flush(); !flushed) {
        showError(flushed.error());
        return;
    }
    const auto found = std::make_shared<SharedCopyPreview>();
    m_previewJob = new Job;
    connect(m_previewJob, &Job::succeeded, this, [this, found] {
        if (!m_isOutdated) {
            m_preview = *found;
        }
    });
    connect(m_previewJob, &Job::failed, this, &ShareDialog::showError);
    connect(m_previewJob, &Job::finished, this, [this] {
        m_previewJob->deleteLater();
        m_previewJob.clear();
        m_isOutdated ? preview() : updateState();
    });
    m_previewJob->start(
        [found, path = m_project.path(), aliases = m_aliases](Progress &progress) -> Result<void> {
            return previewSharedCopy(path, aliases, QDate::currentDate(), progress)
                .transform([&](SharedCopyPreview &&preview) { *found = std::move(preview); });
        });
}

void ShareDialog::updateState()
{
    const bool isWritten = !m_path.isEmpty();
    const bool isRunning = m_job != nullptr;
    m_pages->setCurrentIndex(isWritten ? 1 : 0);
    m_pages->setEnabled(!isRunning);
    m_share->setVisible(!isWritten);
    m_share->setEnabled(isReady() && !isRunning && !areAliasesMissing());
    m_open->setVisible(isWritten);
    m_showFolder->setVisible(isWritten);
    m_close->setText(isWritten ? tr("Close") : tr("Cancel"));
    m_progress->setVisible(isRunning);

    const bool mayUseAliases = !m_aliases.empty() || m_isKeyFileUnreadable;
    if (mayUseAliases != m_usesAliases->isEnabled()) {
        const QSignalBlocker quiet(m_usesAliases);
        m_usesAliases->setEnabled(mayUseAliases);
        m_usesAliases->setChecked(mayUseAliases);
    }
    const QStringList names = m_preview ? m_preview->withoutAlias : QStringList();
    const bool isListed = areAliasesUsed() && !names.isEmpty();
    m_withoutAlias->setVisible(isListed);
    if (isListed) {
        m_withoutAlias->clear();
        m_withoutAlias->addItems(names);
    }
    m_warning->setText(
        areAliasesMissing()
            ? tr("The key file cannot be read, so there are no aliases. Choose it anew, or do without them.")
        : !areAliasesUsed() ? tr("Names stay as they are.")
        : !isReady()        ? tr("Looking for names…")
        : names.isEmpty()   ? tr("Every name of a person or label has an alias.")
                            : tr("%n name(s) of persons and labels, or parts of them, have no alias and stay "
                                   "as they are:",
                                 nullptr, int(names.size())));
    QFont font = m_warning->font();
    font.setWeight(areAliasesUsed() && names.isEmpty() ? QFont::Normal : QFont::DemiBold);
    m_warning->setFont(font);
    const QString leftOut = m_preview ? leftOutText(m_preview->leftOut) : QString();
    m_leftOut->setText(!m_preview          ? tr("Looking for what is off record or under an embargo…")
                       : leftOut.isEmpty() ? tr("Nothing is off record or under an embargo.")
                                           : leftOut);
}

bool ShareDialog::event(QEvent *event)
{
    // Somebody comes back from the window of aliases, or from the text.
    const bool isShown = event->type() == QEvent::WindowActivate && isVisible();
    if (isShown && m_path.isEmpty() && !m_job && !m_previewJob) {
        look();
    }
    return QDialog::event(event);
}

// The copy

void ShareDialog::start()
{
    // Those that were spoken of: the key file may be another once the window of files is closed.
    const std::vector<Alias> aliases = areAliasesUsed() ? m_aliases : std::vector<Alias>();
    const QString filter = tr("Visavis projects (*.visavis)");
    QString path = FileChooser::saveFile(this, u"share"_s, tr("Share a copy"), filter,
                                         tr("%1 to share").arg(m_project.name()) + u".visavis"_s);
    if (path.isEmpty()) {
        return;
    }
    const QString suffix = u".visavis"_s;
    if (!path.endsWith(suffix, Qt::CaseInsensitive)) {
        path += suffix;
        // The file dialog asked about another name.
        const QString question = tr("%1 exists already. Replace it?").arg(QDir::toNativeSeparators(path));
        if (QFileInfo::exists(path) &&
            QMessageBox::question(this, windowTitle(), question) != QMessageBox::Yes) {
            return;
        }
    }
    run(path, aliases);
}

void ShareDialog::run(const QString &path, const std::vector<Alias> &aliases)
{
    Q_EMIT aboutToShare();
    if (const auto flushed = m_project.flush(); !flushed) {
        showError(flushed.error());
        return;
    }
    const auto report = std::make_shared<SharedCopyReport>();
    m_job = new Job;
    connect(m_job, &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
    });
    connect(m_job, &Job::succeeded, this,
            [this, path, report, hasAliases = !aliases.empty()] { showOutcome(path, hasAliases, *report); });
    connect(m_job, &Job::failed, this, [this](const Error &error) {
        error.code == ErrorCode::Cancelled ? say(tr("Cancelled. Nothing was written.")) : showError(error);
    });
    connect(m_job, &Job::finished, this, [this] {
        m_job->deleteLater();
        m_job.clear();
        updateState();
    });
    m_message->hide();
    m_progress->setRange(0, 0);
    updateState();
    m_job->start([path, report, aliases, project = m_project.path()](Progress &progress) -> Result<void> {
        return writeSharedCopy(project, path, aliases, QDate::currentDate(), progress)
            .transform([&](const SharedCopyReport &written) { *report = written; });
    });
}

void ShareDialog::showOutcome(const QString &path, bool hasAliases, const SharedCopyReport &report)
{
    m_path = path;
    const QString names =
        hasAliases ? tr("Aliases stand in the place of names.") : tr("Names stand in it as they are.");
    const QString leftOut = leftOutText(report);
    QStringList paragraphs{tr("The copy was written to %1.").arg(QDir::toNativeSeparators(path)), names};
    if (!leftOut.isEmpty()) {
        paragraphs.append(leftOut);
    }
    paragraphs.append(notEncryptedText() + u' ' + tr("Look at it before you share it."));
    m_outcome->setText(paragraphs.join(u"\n\n"_s));
}

void ShareDialog::showError(const Error &error)
{
    say(sentenceWithPlace(error));
}

void ShareDialog::say(const QString &text)
{
    m_message->setText(text);
    m_message->show();
}

void ShareDialog::reject()
{
    if (m_job) {
        m_job->cancel();
    } else {
        QDialog::reject();
    }
}

} // namespace visavis
