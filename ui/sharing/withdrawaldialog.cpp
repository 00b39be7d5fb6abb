// SPDX-License-Identifier: MIT
#include "ui/sharing/withdrawaldialog.h"

#include "models/sharing/projectnames.h"
#include "ui/base/errortext.h"
#include "ui/import/roomydelegate.h"
#include "ui/sharing/sharingtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int Grid = 8;
constexpr auto Pause = 400ms;
constexpr QStringView Separator = u"; ";

QLabel *labelFor(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

} // namespace

WithdrawalDialog::WithdrawalDialog(Project &project, const Speaker &person, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_person(person.guid)
    , m_name(person.name)
    , m_names(new QLineEdit)
    , m_list(new QListWidget)
    , m_message(new QLabel)
    , m_progress(new QProgressBar)
    , m_confirmation(new QLineEdit)
    , m_withdraw(new QPushButton(tr("&Withdraw for good")))
{
    setWindowTitle(tr("Withdraw “%1” from the project").arg(m_name));
    m_list->setAccessibleName(tr("What goes"));
    m_list->setWordWrap(true);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_message->setWordWrap(true);
    m_message->hide();
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Looking for what goes"));
    auto *limits = new QLabel(beyondReachText() + u' ' + tr("The key file is not touched either."));
    limits->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(2 * Grid);
    layout->addLayout(makeNames());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(limits);
    layout->addLayout(makeConfirmation());
    layout->addLayout(makeButtons());
    constexpr QSize DefaultSize(640, 640);
    constexpr QSize Frame(16, 48); // what a desktop puts around a window
    resize(DefaultSize.boundedTo(screen()->availableSize() - Frame));

    if (const auto loaded = project.loadLabels(); loaded) {
        m_names->setText(namesOf(project.data(), person).join(Separator));
    } else {
        m_names->setText(m_name);
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(Pause);
    connect(&m_soon, &QTimer::timeout, this, &WithdrawalDialog::preview);
    connect(m_names, &QLineEdit::textChanged, this, &WithdrawalDialog::askSoon);
    preview();
    m_confirmation->setFocus();
}

WithdrawalDialog::~WithdrawalDialog()
{
    if (m_job) {
        m_job->abandon(); // it needs the project's file only, and nobody waits for it
    }
}

QLayout *WithdrawalDialog::makeNames()
{
    m_names->setToolTip(tr("Separated by semicolons; whole words, whatever their case and accents"));
    auto *hint = new QLabel(tr("Wherever one of these names stands, “[…]” comes in its place. Take out what "
                               "is also somebody else’s name or a word."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(Grid / 2);
    layout->addWidget(labelFor(tr("&Names that are looked for:"), m_names));
    layout->addWidget(m_names);
    layout->addWidget(hint);
    return layout;
}

QLayout *WithdrawalDialog::makeConfirmation()
{
    connect(m_confirmation, &QLineEdit::textChanged, this, &WithdrawalDialog::updateState);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(Grid / 2);
    layout->addWidget(labelFor(
        tr("This cannot be undone. &Type “%1” to go on:").arg(QString(m_name).replace(u'&', u"&&"_s)),
        m_confirmation));
    layout->addWidget(m_confirmation);
    return layout;
}

QLayout *WithdrawalDialog::makeButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_withdraw->setAutoDefault(false); // never by Return in a field
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_withdraw, &QPushButton::clicked, this, &WithdrawalDialog::accept);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(Grid);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(m_withdraw);
    return layout;
}

Withdrawal WithdrawalDialog::withdrawal() const
{
    Withdrawal wanted{.person = m_person, .names = {}};
    for (const QString &name : m_names->text().split(u';', Qt::SkipEmptyParts)) {
        if (const QString plain = name.simplified(); !plain.isEmpty()) {
            wanted.names.append(plain);
        }
    }
    return wanted;
}

void WithdrawalDialog::askSoon()
{
    m_isShown = false;
    updateState();
    m_soon.start();
}

void WithdrawalDialog::preview()
{
    m_soon.stop();
    m_isShown = false;
    if (m_job) {
        m_isOutdated = true;
        return;
    }
    m_isOutdated = false;
    m_message->hide();
    if (const auto flushed = m_project.flush(); !flushed) {
        m_message->setText(sentenceWithPlace(flushed.error()));
        m_message->show();
        return;
    }
    const auto found = std::make_shared<WithdrawalPreview>();
    m_job = new Job;
    connect(m_job, &Job::succeeded, this, [this, found] {
        m_isShown = !m_isOutdated && !m_soon.isActive();
        showGoing(*found);
    });
    connect(m_job, &Job::failed, this, [this](const Error &error) {
        m_message->setText(sentenceWithPlace(error));
        m_message->show();
    });
    connect(m_job, &Job::finished, this, [this] {
        m_job->deleteLater();
        m_job.clear();
        m_isOutdated ? preview() : updateState();
    });
    updateState();
    m_job->start([found, path = m_project.path(), wanted = withdrawal()](Progress &progress) -> Result<void> {
        if (progress.isCancelled()) { // before the file could be opened for writing
            return fail(ErrorCode::Cancelled);
        }
        return previewWithdrawal(path, wanted, progress).transform([&](WithdrawalPreview &&preview) {
            *found = std::move(preview);
        });
    });
}

void WithdrawalDialog::showGoing(const WithdrawalPreview &preview)
{
    m_list->clear();
    m_list->addItem(tr("The person goes, with what is known of them; labels lose the name."));
    m_list->addItems(withdrawalLines(preview));
}

void WithdrawalDialog::updateState()
{
    m_progress->setVisible(m_job || m_soon.isActive());
    const bool isNamed =
        m_confirmation->text().simplified().compare(m_name.simplified(), Qt::CaseInsensitive) == 0;
    m_withdraw->setEnabled(isNamed && m_isShown);
}

void WithdrawalDialog::accept()
{
    if (m_withdraw->isEnabled()) {
        QDialog::accept();
        Q_EMIT confirmed(withdrawal());
    }
}

} // namespace visavis
