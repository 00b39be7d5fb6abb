// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace visavis
{

/// What the tags of a passage mean, at the place where one works: of each its definition, and the passages
/// that got it last, to go to. A key or a click elsewhere closes it.
class PeekPopup final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int MostPassages = 3;

    explicit PeekPopup(QWidget *parent = nullptr);

    /// Opens with its top left there, kept on the screen. Of annotations, those in memory are known.
    void open(Project &project, const std::vector<TagId> &tags, QPoint globalPosition);

Q_SIGNALS:
    void annotationChosen(visavis::AnnotationId annotation);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addTag(Project &project, const Tag &tag);
    void addPassages(Project &project, TagId tag);
    QLabel *addText(const QString &text);

    QVBoxLayout *m_layout;
};

/// The annotations that got the tag last from coders who are shown, newest first, of those in memory and in
/// interviews that are there.
[[nodiscard]] std::vector<AnnotationId> lastTagged(Project &project, TagId tag, size_t most);

} // namespace visavis
