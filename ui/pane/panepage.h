// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/project/records.h"
#include "ui/pane/pagesubject.h"
#include "ui/pane/selectedpassage.h"

#include <QObject>
#include <QUrl>

class QWidget;

namespace visavis
{

/// What a pane shows in place of an episode's current text: on the reader's page, or on a widget of its own.
/// What it has no passages, turns and annotations of, it need not answer for.
class PanePage : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanePage)

public:
    ~PanePage() override;

    [[nodiscard]] virtual PageSubject subject() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// A line beside the title.
    [[nodiscard]] virtual QString facts() const = 0;
    /// What it is, for those who listen.
    [[nodiscard]] virtual QString accessibleName() const = 0;
    /// The episode that it is about, which panels show too; invalid where that is none, or several.
    [[nodiscard]] virtual EpisodeId episode() const { return {}; }
    /// Takes the reader's place; null where the reader is used. Goes with the page.
    [[nodiscard]] virtual QWidget *widget() const { return nullptr; }
    /// Keeps what is being written. False when it could not be, which is said.
    virtual bool finish() { return true; }

    /// Annotations on it, as the filter has them.
    virtual void showHighlights() {}
    /// Why passages on it cannot be marked, as a sentence; empty where they can, or where there are none.
    [[nodiscard]] virtual QString whyNotMarked() const { return {}; }
    /// A stretch of what the pane's view shows as a passage of an episode's current text; empty where it is
    /// none.
    [[nodiscard]] virtual SelectedPassage passageOf(Utf16Range /*range*/) const { return {}; }
    /// Where an annotation is to be seen; an empty range when it is not.
    [[nodiscard]] virtual Utf16Range rangeOf(const Annotation &annotation) const;
    [[nodiscard]] virtual QString citation(Utf16Range range) const;
    /// The recording at a turn's time; empty when there is none.
    [[nodiscard]] virtual QUrl mediaLink(int turn) const;

Q_SIGNALS:
    /// The title, the facts or the text.
    void changed();
    void errorOccurred(const visavis::Error &error);
    /// Words that could not be kept; already translated.
    void failed(const QString &text);

protected:
    PanePage() = default;
};

} // namespace visavis
