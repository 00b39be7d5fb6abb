// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/tagexamples.h"

#include <QListWidget>

namespace visavis
{

/// The anchor examples of a tag, one quote a line. A click or Return asks for the passage, Delete to have it
/// no example any more.
class ExampleList final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExampleList)

public:
    explicit ExampleList(QWidget *parent = nullptr);

    void showExamples(std::vector<TagExample> examples, bool isReadOnly);

Q_SIGNALS:
    void exampleActivated(visavis::EpisodeId episode, visavis::AnnotationId annotation);
    void removalRequested(visavis::EpisodeId episode, visavis::AnnotationId annotation);

private:
    void activate(const QModelIndex &index);
    void fitHeight();

    std::vector<TagExample> m_examples;
    QAction *m_show;
    QAction *m_remove;
};

} // namespace visavis
