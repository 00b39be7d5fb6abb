// SPDX-License-Identifier: MIT
#include "ui/export/exportdialog.h"

#include "models/base/settings.h"
#include "models/project/project.h"
#include "models/sharing/aliasedexport.h"
#include "models/sharing/keyfile.h"
#include "ui/base/errortext.h"
#include "ui/base/filechooser.h"
#include "ui/export/omissiontext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

enum class Scope { Episode, Project };

void select(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

ExportDialog::ExportDialog(Project &project, EpisodeId episode, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_episode(episode)
    , m_scope(new QComboBox)
    , m_grouping(new QComboBox)
    , m_format(new QComboBox)
    , m_language(new QComboBox)
    , m_context(new QCheckBox(tr("Words around each quote")))
    , m_dates(new QCheckBox(tr("Dates of notes")))
    , m_toCheck(new QCheckBox(tr("Passages that are still to check, marked as such")))
    , m_aliases(new QCheckBox(tr("Aliases in place of names")))
    , m_message(new QLabel)
    , m_progress(new QProgressBar)
    , m_forecast(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
    , m_export(m_buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole))
{
    setWindowTitle(tr("Export annotated notes"));
    m_scope->addItem(tr("All interviews"), int(Scope::Project));
    if (const Episode *shown = project.data().episodes().find(episode)) {
        m_scope->addItem(tr("Only “%1”").arg(fontMetrics().elidedText(shown->title, Qt::ElideRight, 260)),
                         int(Scope::Episode));
    }
    m_grouping->addItem(tr("By interview, in the order of the text"), int(Grouping::ByEpisode));
    m_grouping->addItem(tr("By tag"), int(Grouping::ByTag));
    m_format->addItem(tr("Web page (HTML)"), u"html"_s);
    m_format->addItem(tr("Markdown"), u"markdown"_s);
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("French"), u"fr"_s);

    const QSettings settings;
    select(m_scope, settings.value(u"export/scope"_s, int(Scope::Project)));
    select(m_grouping, settings.value(u"export/grouping"_s, int(Grouping::ByEpisode)));
    select(m_format, settings.value(u"export/format"_s, u"html"_s));
    select(m_language, settings.value(u"export/language"_s, QLocale::languageToCode(QLocale().language())));
    m_context->setChecked(settings.value(u"export/context"_s, false).toBool());
    m_dates->setChecked(settings.value(u"export/dates"_s, true).toBool());
    m_toCheck->setChecked(settings.value(u"export/tocheck"_s, true).toBool());

    const bool hasAliases = !Settings::keyFile(project.path()).isEmpty(); // a missing one is an error
    m_aliases->setEnabled(hasAliases);
    m_aliases->setChecked(hasAliases && settings.value(u"export/aliases"_s, true).toBool());
    m_aliases->setToolTip(hasAliases ? tr("As the key file of this project has them, in quotes too.")
                                     : tr("This project has no key file: see Aliases in the menu File."));

    auto *form = new QFormLayout;
    form->setSpacing(8);
    form->addRow(tr("&What:"), m_scope);
    form->addRow(tr("&Order:"), m_grouping);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Language of headings:"), m_language);
    form->addRow(tr("With:"), m_context);
    form->addRow(QString(), m_dates);
    form->addRow(QString(), m_toCheck);
    form->addRow(QString(), m_aliases);
    m_toCheck->setToolTip(tr("What is off record or under an embargo is never exported."));

    m_export->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_message->setWordWrap(true);
    constexpr int ForecastLines = 2; // the window does not grow when it is known
    m_forecast->setWordWrap(true);
    m_forecast->setTextFormat(Qt::PlainText);
    m_forecast->setAlignment(Qt::AlignLeading | Qt::AlignBottom);
    m_forecast->setMinimumHeight(ForecastLines * fontMetrics().lineSpacing());
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(m_forecast);
    layout->addWidget(m_buttons);
    m_message->hide();

    connect(m_scope, &QComboBox::currentIndexChanged, this, &ExportDialog::lookAhead);
    connect(m_toCheck, &QCheckBox::toggled, this, &ExportDialog::lookAhead);
    connect(&project, &Project::changed, this, [this] { m_isChanged = true; });
    connect(&project, &Project::reloaded, this, [this] { m_isChanged = true; });
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, [this] {
        if (m_job) {
            m_job->cancel();
        } else {
            reject();
        }
    });
    lookAhead();
}

ExportDialog::~ExportDialog() = default;

ExportSelection ExportDialog::selection() const
{
    ExportSelection selection;
    if (m_scope->currentData().toInt() == int(Scope::Episode)) {
        selection.episodes.push_back(m_episode);
    }
    selection.leavesOutToCheck = !m_toCheck->isChecked();
    return selection;
}

void ExportDialog::lookAhead()
{
    showForecast(tr("Looking for what will be left out…"));
    if (m_forecastJob) {
        m_isOutdated = true; // the next one begins when it has ended
        m_forecastJob->cancel();
        return;
    }
    m_isOutdated = false;
    m_isChanged = false;
    const auto found = std::make_shared<QString>();
    m_forecastJob = std::make_unique<Job>();
    connect(m_forecastJob.get(), &Job::succeeded, this, [this, found] { showForecast(*found); });
    connect(m_forecastJob.get(), &Job::failed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled) {
            showForecast(sentence(error));
        }
    });
    connect(m_forecastJob.get(), &Job::finished, this, [this] {
        m_forecastJob.release()->deleteLater();
        if (m_isOutdated) {
            lookAhead();
        }
    });
    m_forecastJob->start([found, open = m_project.snapshotOfNow(), title = m_project.name(),
                          selection = selection()](Progress &progress) {
        return collectExport(open, title, selection, progress).transform([&](const ExportData &collected) {
            *found = omissionForecast(collected);
        });
    });
}

void ExportDialog::showForecast(const QString &text)
{
    m_forecast->setText(text);
    m_export->setAccessibleDescription(text);
}

bool ExportDialog::event(QEvent *event)
{
    // Somebody comes back from the text or from a window with restrictions.
    if (event->type() == QEvent::WindowActivate && m_isChanged && !m_job) {
        lookAhead();
    }
    return QDialog::event(event);
}

void ExportDialog::remember() const
{
    QSettings settings;
    settings.setValue(u"export/scope"_s, m_scope->currentData());
    settings.setValue(u"export/grouping"_s, m_grouping->currentData());
    settings.setValue(u"export/format"_s, m_format->currentData());
    settings.setValue(u"export/language"_s, m_language->currentData());
    settings.setValue(u"export/context"_s, m_context->isChecked());
    settings.setValue(u"export/dates"_s, m_dates->isChecked());
    settings.setValue(u"export/tocheck"_s, m_toCheck->isChecked());
    if (m_aliases->isEnabled()) {
        settings.setValue(u"export/aliases"_s, m_aliases->isChecked());
    }
}

void ExportDialog::start()
{
    const WriterFormat *format = formatOf(exportKinds().front(), m_format->currentData().toString());
    const QString suffix = QString(format->suffix);
    QString path = FileChooser::saveFile(this, u"export"_s, tr("Export annotated notes"),
                                         m_format->currentText() + u" (*.%1)"_s.arg(suffix),
                                         m_project.name() + u'.' + suffix);
    if (path.isEmpty()) {
        return;
    }
    if (!path.endsWith(u'.' + suffix, Qt::CaseInsensitive)) {
        path += u'.' + suffix;
        // The file dialog asked about another name.
        const QString question = tr("%1 exists already. Replace it?").arg(QDir::toNativeSeparators(path));
        if (QFileInfo::exists(path) &&
            QMessageBox::question(this, windowTitle(), question) != QMessageBox::Yes) {
            return;
        }
    }
    remember();
    run(path);
}

void ExportDialog::run(const QString &path)
{
    ExportOptions options{.grouping = Grouping(m_grouping->currentData().toInt()),
                          .language = m_language->currentData().toString(),
                          .fields = UsualFields,
                          .templateFolder = {}};
    options.fields.setFlag(ExportField::Context, m_context->isChecked());
    options.fields.setFlag(ExportField::Dates, m_dates->isChecked());
    const WriterFormat *format = formatOf(exportKinds().front(), m_format->currentData().toString());

    Q_EMIT aboutToRead();
    if (auto flushed = m_project.flush(); !flushed) {
        m_message->setText(sentence(flushed.error()));
        m_message->show();
        return;
    }
    m_job = std::make_unique<Job>();
    connect(m_job.get(), &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
    });
    const auto leftOut = std::make_shared<QString>();
    connect(m_job.get(), &Job::succeeded, this, [this, path, leftOut] {
        Q_EMIT exported(path, *leftOut);
        accept();
    });
    connect(m_job.get(), &Job::failed, this, [this](const Error &error) {
        m_message->setText(error.code == ErrorCode::Cancelled ? tr("Cancelled. Nothing was written.")
                                                              : sentence(error));
        m_message->show();
    });
    connect(m_job.get(), &Job::finished, this, [this] {
        showRunning(false);
        m_job.release()->deleteLater();
    });
    m_message->hide();
    showRunning(true);
    const QString keyFile = m_aliases->isChecked() ? Settings::keyFile(m_project.path()) : QString();
    m_job->start([=, project = m_project.path(), selection = selection()](Progress &progress) {
        const Result<std::vector<Alias>> aliases =
            keyFile.isEmpty() ? std::vector<Alias>() : readKeyFile(keyFile);
        if (!aliases) {
            return Result<void>(std::unexpected(aliases.error()));
        }
        return collectExport(project, selection, progress).and_then([&](ExportData collected) {
            applyAliases(collected, AliasFinder(*aliases));
            collected.date = QDate::currentDate();
            *leftOut = omissionText(collected);
            return writeExport(*format, collected, options, path, progress)
                .transform([](const ExportLosses &) {});
        });
    });
}

void ExportDialog::showRunning(bool running)
{
    m_progress->setVisible(running);
    m_progress->setRange(0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_scope, m_grouping, m_format, m_language,
                                                            m_context, m_dates, m_toCheck}) {
        widget->setEnabled(!running);
    }
    m_aliases->setEnabled(!running && !Settings::keyFile(m_project.path()).isEmpty());
    m_export->setEnabled(!running);
}

} // namespace visavis
