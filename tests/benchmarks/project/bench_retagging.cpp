// SPDX-License-Identifier: MIT
// What a person waits for when 10,000 annotations get another tag at once, and how long the list of
// annotations takes to follow, grouped by tag.
#include "models/items/annotationgroups.h"
#include "models/project/noteediting.h"
#include "tests/benchmarks/harness.h"
#include "tests/benchmarks/keptproject.h"
#include "tests/support/generator.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;
using bench::require;

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    bench::Table table(QCoreApplication::arguments());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"study.visavis"_s);
    require(makeProject(path, {.episodes = 20, .words = 2'000, .annotations = 10'000, .tags = 2, .seed = 6})
                .has_value(),
            "making a project");
    auto opened = Project::open(path, u"bench"_s);
    require(opened && (*opened)->setCoder(u"Ann"_s) && (*opened)->loadAll(), "opening");
    Project &project = **opened;
    std::vector<AnnotationId> all;
    for (const Annotation &annotation : project.data().annotations()) {
        all.push_back(annotation.id);
    }
    std::vector<TagId> tags;
    for (const Tag &tag : project.data().tags()) {
        tags.push_back(tag.id);
    }
    require(all.size() == 10'000 && tags.size() == 2, "counting");
    // First all wear the one, so that each run moves 10,000 taggings.
    require(NoteEditing(project).retag(all, tags[1], tags[0]).has_value(), "beginning");
    require(project.flush().has_value(), "writing");

    AnnotationModel model;
    AnnotationFilter filter(&model);
    AnnotationGroups groups(&filter);
    const auto measure = [&](const QString &name) {
        std::vector<double> doing;
        std::vector<double> undoing;
        std::vector<double> following;
        for (int run = 0; run < 20; ++run) {
            doing.push_back(bench::threadMilliseconds([&] {
                require(NoteEditing(project).retag(all, tags[0], tags[1]).has_value(), "retagging");
            }));
            following.push_back(bench::threadMilliseconds([] { QCoreApplication::processEvents(); }));
            require(project.flush().has_value(), "writing");
            undoing.push_back(bench::threadMilliseconds([&] { project.undo(); }));
            QCoreApplication::processEvents();
            require(project.flush().has_value(), "writing");
        }
        table.add(bench::summarise(name + u": retagging 10,000"_s, u"ms"_s, doing));
        table.add(bench::summarise(name + u": undoing it"_s, u"ms"_s, undoing));
        table.add(bench::summarise(name + u": the list follows"_s, u"ms"_s, following));
    };
    measure(u"no list"_s);
    model.setProject(&project);
    require(model.showProject().has_value(), "showing");
    measure(u"in the order of the text"_s);
    groups.setGrouping(AnnotationGrouping::Tag);
    measure(u"grouped by tag"_s);
    groups.setGrouping(AnnotationGrouping::Colour);
    measure(u"grouped by colour"_s);
    std::vector<double> grouping;
    for (int run = 0; run < 20; ++run) {
        grouping.push_back(bench::threadMilliseconds([&] {
            groups.setGrouping(run % 2 == 0 ? AnnotationGrouping::Tag : AnnotationGrouping::Episode);
        }));
    }
    table.add(bench::summarise(u"grouping 10,000"_s, u"ms"_s, grouping));
    return 0;
}
