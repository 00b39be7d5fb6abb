// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/editing.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"
#include "ui/base/recordtree.h"
#include "ui/codebook/codebookpanel.h"

#include <QLineEdit>
#include <QSettings>
#include <QTest>

#include <memory>

namespace visavis::test
{

/// A panel of a codebook of three tags ("Fear", "Water" and in it "Ice"), shown in an active window: for
/// tests that are this.
class CodebookPanelInUse : public QObject
{
protected:
    void begin()
    {
        using namespace Qt::StringLiterals;
        QSettings().clear();
        m_sample = std::make_unique<SampleProject>();
        m_edit = std::make_unique<Editing>(m_sample->project());
        m_fear = sure(m_edit->createTag(u"Fear"_s));
        m_water = sure(m_edit->createTag(u"Water"_s));
        m_ice = sure(m_edit->createTag(u"Ice"_s, m_water));
        m_panel = std::make_unique<CodebookPanel>();
        m_panel->resize(300, 500);
        m_panel->setProject(&m_sample->project());
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_tree = m_panel->tree();
        m_name = m_panel->nameEdit();
    }

    void end()
    {
        m_panel->setProject(nullptr);
        m_panel.reset();
        m_edit.reset();
        m_sample.reset();
    }

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<Editing> m_edit;
    TagId m_fear;
    TagId m_water;
    TagId m_ice;
    std::unique_ptr<CodebookPanel> m_panel;
    RecordTree *m_tree = nullptr;
    QLineEdit *m_name = nullptr;
};

} // namespace visavis::test
