// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"
#include "models/project/showncoders.h"

#include <QMenu>
#include <QPointer>

namespace visavis
{

/// Who annotates, whose annotations are shown, and what gives them their colour. Filled when it opens.
class CodersMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit CodersMenu(QWidget *parent);

    void setProject(Project *project) { m_project = project; }

Q_SIGNALS:
    /// Somebody else annotates from now on.
    void coderChosen(const QString &name);
    /// What two coders did in one interview is to be seen beside each other.
    void comparisonRequested(visavis::CoderId one, visavis::CoderId other);

private:
    void fill();
    void addCoders(const std::vector<const Coder *> &coders);
    void addShown(const std::vector<const Coder *> &coders);
    void addColours();
    void addComparisons(const std::vector<const Coder *> &coders);
    void askForName();
    /// As a new coder who sees nothing of what was coded, her own earlier work included.
    void codeAgain();
    [[nodiscard]] bool isWritable() const { return m_project && !m_project->isReadOnly(); }

    QPointer<Project> m_project;
};

/// The name of a coder who codes once more: "Ann Lee (2)", or the next number that nobody has.
[[nodiscard]] QString nameOfNextPass(const ProjectData &records, const QString &name);

} // namespace visavis
