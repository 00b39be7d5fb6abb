// SPDX-License-Identifier: MIT
#include "models/collection/followedquestion.h"
#include "models/project/editing.h"
#include "tests/support/sampleproject.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class FollowedQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers()
    {
        test::SampleProject sample;
        Project &project = sample.project();
        QVERIFY(Editing(project).addQuestions({{.text = u"Where did you grow up?"_s},
                                               {.text = u"With whom?"_s, .level = 1},
                                               {.text = u"Until when?"_s, .level = 2},
                                               {.text = u"Arrival"_s},
                                               {.text = u"How did you come here?"_s, .level = 1},
                                               {.text = u"With how much luggage?"_s, .level = 2}},
                                              {}, 0));
        QStringList followed;
        for (const auto &[id, level] : project.data().guide()) {
            followed.append(numberOfFollowed(project.data(), id));
        }
        // Below a theme the questions are found themselves.
        QCOMPARE(followed, (QStringList{QString(), u"1"_s, u"1"_s, QString(), QString(), u"2.1"_s}));
        QCOMPARE(numberOfFollowed(project.data(), {}), QString());
    }
};

QTEST_GUILESS_MAIN(FollowedQuestionTest)
#include "tst_followedquestion.moc"
