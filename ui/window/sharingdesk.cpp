// SPDX-License-Identifier: MIT
#include "ui/window/sharingdesk.h"

#include "models/base/settings.h"
#include "models/sharing/keyfile.h"
#include "models/sharing/sharedcopy.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"
#include "ui/base/otherwindow.h"
#include "ui/sharing/aliaseswindow.h"
#include "ui/sharing/sharedialog.h"
#include "ui/sharing/withdrawaldialog.h"
#include "ui/sharing/withdrawalprogress.h"
#include "ui/window/session.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <utility>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

void showInFront(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

SharingDesk::SharingDesk(Surroundings surroundings, QWidget *window)
    : QObject(window)
    , m_at(std::move(surroundings))
    , m_window(window)
    , m_withdrawing(m_at.session)
{
    PrivateFolder::sweep(QDir::tempPath(), LookFolderStart); // what killed programs left
    // Before the project goes away, which the windows look into.
    connect(&m_at.session, &Session::projectChanged, this, &SharingDesk::closeAll);
    connect(&m_withdrawing, &Withdrawing::succeeded, this, &SharingDesk::showWithdrawn);
    connect(&m_withdrawing, &Withdrawing::failed, this, &SharingDesk::showNotWithdrawn);
    connect(&m_withdrawing, &Withdrawing::errorOccurred, this, &SharingDesk::showError);
}

SharingDesk::~SharingDesk()
{
    closeAll();
    delete m_progress;
}

void SharingDesk::abandonLook()
{
    if (m_look) {
        m_look->abandon(); // needs the project's file only
        m_look.clear();
    }
}

void SharingDesk::closeAll()
{
    abandonLook();
    delete m_withdrawal;
    delete m_share;
    delete m_aliases;
}

AliasesWindow *SharingDesk::aliasesWindow() const
{
    return m_aliases;
}

ShareDialog *SharingDesk::shareDialog() const
{
    return m_share;
}

WithdrawalDialog *SharingDesk::withdrawalDialog() const
{
    return m_withdrawal;
}

void SharingDesk::finishEditing()
{
    if (m_aliases) {
        m_aliases->finishEditing();
    }
}

void SharingDesk::showError(const Error &error)
{
    m_at.messages->show(MessageBar::Kind::Failure, sentenceWithPlace(error));
}

void SharingDesk::openAliases()
{
    if (!m_at.session.project()) {
        return;
    }
    if (!m_aliases) {
        m_aliases = new AliasesWindow(*m_at.session.project(), m_window);
    }
    showInFront(m_aliases);
}

void SharingDesk::share()
{
    if (!m_at.session.project() || !m_at.saveAll()) {
        return;
    }
    if (!m_share || !m_share->isVisible()) {
        delete m_share; // one that is closed says what came of the copy before
        m_share = new ShareDialog(*m_at.session.project(), m_window);
        connect(m_share, &ShareDialog::aliasesRequested, this, &SharingDesk::openAliases);
        connect(m_share, &ShareDialog::aboutToShare, this, [this] { m_at.saveAll(); });
    }
    showInFront(m_share);
}

// The project with aliases

void SharingDesk::showWithAliases()
{
    const Project *project = m_at.session.project();
    if (!project || m_look || !m_at.saveAll()) {
        return;
    }
    const QString keyFile = Settings::keyFile(project->path());
    const auto aliases = keyFile.isEmpty() ? Result<std::vector<Alias>>() : readKeyFile(keyFile);
    if (!aliases || AliasFinder(*aliases).isEmpty()) {
        openAliases(); // which says what is wrong
        if (!keyFile.isEmpty() && aliases) {
            m_aliases->messages()->show(MessageBar::Kind::Information,
                                        tr("No name has an alias yet. Give some one, and look again."));
        }
        return;
    }
    writeLook(*aliases);
}

/// A name that says nothing of the project.
QString SharingDesk::newLookPath() const
{
    const QString name = tr("With aliases");
    QString path = m_looks->filePath(name + u".visavis"_s);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = m_looks->filePath(u"%1 %2.visavis"_s.arg(name, QString::number(number)));
    }
    return path;
}

void SharingDesk::writeLook(const std::vector<Alias> &aliases)
{
    if (!m_looks) {
        auto folder = PrivateFolder::make(QDir::tempPath(), LookFolderStart);
        if (!folder) {
            showError(folder.error());
            return;
        }
        m_looks = std::make_shared<PrivateFolder>(std::move(*folder));
    }
    if (const auto flushed = m_at.session.project()->flush(); !flushed) {
        showError(flushed.error());
        return;
    }
    const QString path = newLookPath();
    m_look = new Job(this);
    connect(m_look, &Job::succeeded, this, [this, path] { openLook(path); });
    connect(m_look, &Job::failed, this, [this](const Error &error) {
        error.code == ErrorCode::Cancelled ? m_at.messages->hide() : showError(error);
    });
    connect(m_look, &Job::finished, this, [this] {
        m_look->deleteLater();
        m_look.clear();
    });
    m_at.messages->show(MessageBar::Kind::Information, tr("A copy with aliases is being written…"),
                        tr("Cancel"), [this] {
                            if (m_look) {
                                m_look->cancel();
                            }
                        });
    m_look->start([path, aliases, folder = m_looks,
                   project = m_at.session.project()->path()](Progress &progress) -> Result<void> {
        return writeSharedCopy(project, path, aliases, QDate::currentDate(), progress)
            .transform([](const SharedCopyReport &) {});
    });
}

void SharingDesk::openLook(const QString &path)
{
    // To be looked at: what is written there goes with this window.
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser);
    if (OtherWindow::open(path)) {
        m_at.messages->show(MessageBar::Kind::Information,
                            tr("The project opens with aliases in another window, to be read there."));
    } else {
        m_at.messages->show(MessageBar::Kind::Failure, tr("Another window could not be opened."));
    }
}

// Withdrawal

void SharingDesk::withdraw(const QUuid &person, QWidget *before)
{
    Project *project = m_at.session.project();
    if (!project || m_withdrawing.isRunning() || !m_at.saveAll()) {
        return;
    }
    const Speaker *record = project->data().speakers().find(person);
    if (!record) {
        return;
    }
    delete m_withdrawal;
    m_withdrawal = new WithdrawalDialog(*project, *record, before);
    m_withdrawal->setAttribute(Qt::WA_DeleteOnClose);
    // Later: the window that asks goes with the project.
    connect(
        m_withdrawal, &WithdrawalDialog::confirmed, this,
        [this, name = record->name](const Withdrawal &confirmed) { beginWithdrawal(name, confirmed); },
        Qt::QueuedConnection);
    m_withdrawal->open();
}

void SharingDesk::beginWithdrawal(const QString &name, const Withdrawal &withdrawal)
{
    const Project *project = m_at.session.project();
    if (!project || m_withdrawing.isRunning()) {
        return;
    }
    if (const auto &reason = project->readOnlyReason()) {
        showError(*reason);
        return;
    }
    if (m_at.session.isImporting()) {
        m_at.messages->show(MessageBar::Kind::Warning,
                            tr("An import is running. Wait for its end, or cancel it, and try again."));
        return;
    }
    if (!m_at.saveAll()) {
        return;
    }
    abandonLook();
    m_looks.reset(); // what the person said is in it
    m_withdrawn = name;
    m_progress = new WithdrawalProgress(m_window);
    m_progress->setWindowModality(Qt::WindowModal);
    connect(&m_withdrawing, &Withdrawing::progressed, m_progress, &WithdrawalProgress::setProgress);
    connect(m_progress, &WithdrawalProgress::cancelled, &m_withdrawing, &Withdrawing::cancel);
    m_progress->show();
    m_withdrawing.start(withdrawal);
}

void SharingDesk::showWithdrawn()
{
    delete m_progress;
    const QString text = tr("“%1” is no longer in the project, and its history begins anew. Exports, copies "
                            "elsewhere and recordings stay as they are.")
                             .arg(std::exchange(m_withdrawn, {}));
    const Project *project = m_at.session.project();
    if (project && !Settings::keyFile(project->path()).isEmpty()) {
        m_at.messages->show(MessageBar::Kind::Information,
                            text + u' ' + tr("The key file still has their names."), tr("Aliases…"),
                            [this] { openAliases(); });
    } else {
        m_at.messages->show(MessageBar::Kind::Information, text);
    }
}

void SharingDesk::showNotWithdrawn(const Error &error)
{
    delete m_progress;
    const QString name = std::exchange(m_withdrawn, {});
    if (error.code == ErrorCode::CopyLeft) {
        QStringList copies;
        std::ranges::transform(error.arguments, std::back_inserter(copies), QDir::toNativeSeparators);
        m_at.messages->show(MessageBar::Kind::Warning,
                            tr("“%1” is no longer in the project, but a copy beside it could not be "
                               "deleted: %2. Delete it yourself.")
                                .arg(name, copies.join(u", "_s)));
    } else if (error.code == ErrorCode::Cancelled) {
        m_at.messages->show(MessageBar::Kind::Information, tr("Cancelled. The project is as it was."));
    } else {
        showError(error);
    }
}

} // namespace visavis
