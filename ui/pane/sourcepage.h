// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/project.h"
#include "ui/pane/panepage.h"

#include <QPointer>

class QLabel;
class QPushButton;

namespace visavis
{

class SourceView;
struct StoredSource;

/// The file that an interview was read from, as it is written. Points out where the words stand that are
/// read in another pane. A copy of it can be saved, whatever kind of file it is.
class SourcePage final : public PanePage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcePage)

public:
    /// Both outlive it. What still reads when it is deleted belongs to the keeper then, who is gone before
    /// the project is.
    SourcePage(Project *project, QObject *keeper, const SourceOf &what);
    ~SourcePage() override;

    /// Invalid when it is gone.
    [[nodiscard]] EpisodeId episode() const override;
    /// What of the episode's current text is read.
    void follow(Utf16Range words);

    [[nodiscard]] PageSubject subject() const override { return m_what; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString facts() const override;
    [[nodiscard]] QString accessibleName() const override { return tr("Source file"); }
    [[nodiscard]] QWidget *widget() const override { return m_widget; }
    [[nodiscard]] SourceView *view() const { return m_view; }

Q_SIGNALS:
    /// A person went to the place where this word of the current text was read from.
    void placeChosen(visavis::Utf16Offset word);

private:
    [[nodiscard]] const Episode *record() const;
    void read();
    void stopReading();
    /// There is nothing to be shown.
    void failWith(const QString &reason);
    void take(const std::shared_ptr<const StoredSource> &source);
    void say(const QString &text);
    void saveCopy();

    Project *m_project;
    QPointer<QObject> m_keeper; ///< gone before this when a window is closed
    SourceOf m_what;
    QWidget *m_widget; ///< owned, unless what it was put into is gone
    QPointer<QWidget> m_owned;
    QLabel *m_message;
    QPushButton *m_save;
    SourceView *m_view;
    QPointer<Job> m_job;
    std::shared_ptr<const StoredSource> m_source; ///< null until it is there
    Utf16Range m_words;                           ///< that are read
};

} // namespace visavis
