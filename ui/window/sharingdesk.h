// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/project.h"
#include "models/sharing/alias.h"
#include "models/sharing/privatefolder.h"
#include "models/sharing/withdrawal.h"
#include "ui/window/withdrawing.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace visavis
{

class AliasesWindow;
class MessageBar;
class Session;
class ShareDialog;
class WithdrawalDialog;
class WithdrawalProgress;

/// Opens what has to do with real names and with others who read: the window of aliases, copies for others,
/// the project with aliases, and the withdrawal of a person. Says in the main window what came of it.
class SharingDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SharingDesk)

public:
    /// All outlive it; the window is the parent of those that it opens.
    struct Surroundings {
        Session &session;
        MessageBar *messages;
        std::function<bool()> saveAll; ///< writes what is being typed; false when that failed, which is said
    };
    SharingDesk(Surroundings surroundings, QWidget *window);
    ~SharingDesk() override;

    void openAliases();
    void share();
    /// Writes a shared copy that is there as long as this and until somebody is withdrawn, and opens it in
    /// another window; the window of aliases where there are none.
    void showWithAliases();
    /// Asks before a person is taken out of the project, in front of a window.
    void withdraw(const QUuid &person, QWidget *before);
    /// Takes what is being typed.
    void finishEditing();

    /// How the names of the folders begin in which projects are with aliases.
    static constexpr QStringView LookFolderStart = u"visavis-look-";

    /// Null while they are not open.
    [[nodiscard]] AliasesWindow *aliasesWindow() const;
    [[nodiscard]] ShareDialog *shareDialog() const;
    [[nodiscard]] WithdrawalDialog *withdrawalDialog() const;
    [[nodiscard]] bool isWithdrawing() const { return m_withdrawing.isRunning(); }

private:
    void closeAll();
    void abandonLook();
    void writeLook(const std::vector<Alias> &aliases);
    [[nodiscard]] QString newLookPath() const;
    void openLook(const QString &path);
    void beginWithdrawal(const QString &name, const Withdrawal &withdrawal);
    void showWithdrawn();
    void showNotWithdrawn(const Error &error);
    void showError(const Error &error);

    Surroundings m_at;
    QWidget *m_window; ///< Its parent.
    QPointer<AliasesWindow> m_aliases;
    QPointer<ShareDialog> m_share;
    QPointer<WithdrawalDialog> m_withdrawal;
    Withdrawing m_withdrawing;
    QPointer<WithdrawalProgress> m_progress;
    QString m_withdrawn;                    ///< who is taken out
    std::shared_ptr<PrivateFolder> m_looks; ///< also what is being written keeps it
    QPointer<Job> m_look;
};

} // namespace visavis
