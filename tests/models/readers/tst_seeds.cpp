// SPDX-License-Identifier: MIT
#include "models/readers/reader.h"
#include "tests/models/readers/wordcheck.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

struct ExpectedSection {
    QString title;
    int level = 2;
    int turns = 0;
};

const std::vector<ExpectedSection> Sections000{
    {.title = u""_s, .level = 1, .turns = 8},
    {.title = u"Formation en IA"_s, .level = 2, .turns = 10},
    {.title = u"Remplaçant les Travailleurs"_s, .level = 2, .turns = 4},
    {.title = u"Remplacer les programmeurs"_s, .level = 2, .turns = 6},
    {.title = u"Éthique de l'utilisation de l'IA"_s, .level = 2, .turns = 12},
    {.title = u"Conclusion"_s, .level = 2, .turns = 2},
};

const std::vector<ExpectedSection> Sections001{
    {.title = u""_s, .level = 1, .turns = 1},
    {.title = u"Qu’est-ce que l’Open Source en Intelligence Artificielle ?"_s, .level = 2, .turns = 1},
    {.title = u"Les enjeux de la démocratisation de l’IA"_s, .level = 2, .turns = 1},
    {.title = u"La Sécurité et la Modération dans l’IA"_s, .level = 2, .turns = 1},
    {.title = u"Le Coût de la Flexibilité"_s, .level = 2, .turns = 1},
    {.title = u"L’Impasse de l’Open Source"_s, .level = 2, .turns = 1},
    {.title = u"La Réflexion Éthique et Politique"_s, .level = 2, .turns = 1},
    {.title = u"Une Course aux Armements Technologique"_s, .level = 2, .turns = 1},
    {.title = u"Les Alternatives à l’Open Source"_s, .level = 2, .turns = 1},
    {.title = u"Innovation et Conscience Sociale"_s, .level = 2, .turns = 1},
    {.title = u"Et maintenant, que Regarder ?"_s, .level = 2, .turns = 1},
    {.title = u"La Programmation IA à la Croisée des Chemins"_s, .level = 2, .turns = 1},
    {.title = u"FAQ"_s, .level = 2, .turns = 11},
};

const std::vector<ExpectedSection> Sections002{
    {.title = u""_s, .level = 1, .turns = 1},
    {.title = u"Anthropic mène interviews avec modèles avant envoi à la retraite"_s, .level = 1, .turns = 1},
    {.title = u"Latest News"_s, .level = 2, .turns = 0},
    {.title = u"Michael Burry a parié 1,1 milliard de dollars contre Nvidia et Palantir"_s,
     .level = 3,
     .turns = 1},
    {.title = u"XPeng a présenté premier robot humanoïde féminin au monde"_s, .level = 3, .turns = 1},
    {.title = u"Anthropic mène interviews avec modèles avant envoi à la retraite"_s, .level = 3, .turns = 1},
    {.title = u"Chef de Nvidia croit qu'il n'y a pas de bulle IA"_s, .level = 3, .turns = 1},
    {.title = u"Sam Altman est fatigué des questions d'argent"_s, .level = 3, .turns = 1},
};

const std::vector<ExpectedSection> Sections003{
    {.title = u""_s, .level = 1, .turns = 1},
    {.title = u"Sam Altman: OpenAI CEO on GPT-4, ChatGPT, and the Future of AI"_s, .level = 1, .turns = 1},
    {.title = u"Introduction et Histoire d'OpenAI"_s, .level = 2, .turns = 6},
    {.title = u"Qu'est-ce que GPT-4 ?"_s, .level = 2, .turns = 4},
    {.title = u"ChatGPT et le RLHF"_s, .level = 2, .turns = 8},
    {.title = u"Données et Entraînement"_s, .level = 2, .turns = 10},
    {.title = u"Prédire l'Intelligence"_s, .level = 2, .turns = 6},
    {.title = u"Évaluations et Utilité"_s, .level = 2, .turns = 6},
    {.title = u"Raisonnement vs Connaissance"_s, .level = 2, .turns = 4},
    {.title = u"Nuance et Biais"_s, .level = 2, .turns = 12},
    {.title = u"Sécurité et Alignement de l'IA"_s, .level = 2, .turns = 4},
    {.title = u"Pilotabilité et Messages Système"_s, .level = 2, .turns = 10},
    {.title = u"Programmation et Productivité"_s, .level = 2, .turns = 4},
    {.title = u"Modération et Valeurs"_s, .level = 2, .turns = 6},
    {.title = u"Transparence et Déploiement Public"_s, .level = 2, .turns = 16},
    {.title = u"Sauts Techniques dans GPT-4"_s, .level = 2, .turns = 4},
    {.title = u"Nombre de Paramètres et Complexité"_s, .level = 2, .turns = 20},
    {.title = u"Le Chemin vers l'AGI"_s, .level = 2, .turns = 20},
    {.title = u"Risque Existentiel et Alignement"_s, .level = 2, .turns = 4},
    {.title = u"Vitesse de Décollage de l'IA"_s, .level = 2, .turns = 14},
    {.title = u"Conscience et Expérience Subjective"_s, .level = 2, .turns = 20},
    {.title = u"Désinformation et Chocs Économiques"_s, .level = 2, .turns = 10},
    {.title = u"Concurrence et Structure d'OpenAI"_s, .level = 2, .turns = 14},
    {.title = u"Pouvoir et Responsabilité"_s, .level = 2, .turns = 24},
    {.title = u"Elon Musk et OpenAI"_s, .level = 2, .turns = 8},
    {.title = u"Wokeisme et Biais Politiques"_s, .level = 2, .turns = 30},
    {.title = u"Avenir du Travail et Revenu Universel"_s, .level = 2, .turns = 18},
    {.title = u"Transformation Économique et Politique"_s, .level = 2, .turns = 15},
    {.title = u"Mécanismes de Contrôle et de Sécurité"_s, .level = 2, .turns = 10},
    {.title = u"Vérité et Censure"_s, .level = 2, .turns = 10},
    {.title = u"Jailbreaking et Contrôle de l'Utilisateur"_s, .level = 2, .turns = 8},
    {.title = u"Culture d'OpenAI et Partenariat avec Microsoft"_s, .level = 2, .turns = 26},
    {.title = u"Silicon Valley Bank et Stabilité Économique"_s, .level = 2, .turns = 10},
    {.title = u"Espoir et Connexion Humaine"_s, .level = 2, .turns = 41},
    {.title = u"Conseils et Sens de la Vie"_s, .level = 2, .turns = 15},
};

struct Read {
    Source source;
    Transcript transcript;
};

/// Reads one of the interviews that lie beside the checkout; nothing when they are not there.
std::optional<Read> readSeed(const QString &name)
{
    const QString path = test::sharedPath(u"seeds/"_s + name);
    if (path.isEmpty()) {
        return std::nullopt;
    }
    const Result<Source> source = loadSource(path);
    NoProgress progress;
    const Result<Transcript> transcript =
        source ? readTranscript(*source, progress) : std::unexpected(source.error());
    return transcript ? std::optional(Read{.source = *source, .transcript = *transcript}) : Read{};
}

QString speakersOf(const Transcript &transcript, int section)
{
    QString letters;
    const auto [first, last] = transcript.turnsOf(section);
    for (int turn = first; turn < last; ++turn) {
        const auto &labels = transcript.turns[size_t(turn)].labels;
        const Role role = labels.empty() ? Role::Other : transcript.labels[size_t(labels.front())].role;
        letters += labels.empty()              ? u'-'
                   : role == Role::Interviewer ? u'Q'
                   : role == Role::Interviewee ? u'A'
                                               : u'?';
    }
    return letters;
}

int sectionCalled(const Transcript &transcript, QStringView title)
{
    for (size_t i = 0; i < transcript.sections.size(); ++i) {
        if (transcript.titleOf(transcript.sections[i]) == title) {
            return int(i);
        }
    }
    return -1;
}

QStringView textOf(const Transcript &transcript, int turn)
{
    return transcript.text(transcript.turns[size_t(turn)].range);
}

} // namespace

#define READ_SEED(variable, name)                                                                            \
    const std::optional<Read> variable = readSeed(name);                                                     \
    if (!(variable)) {                                                                                       \
        QSKIP("the interviews beside the checkout are not there");                                           \
    }                                                                                                        \
    QVERIFY(!(variable)->transcript.body.isEmpty())

/// The four interviews that the program was first asked for, as a person structures them.
class SeedsTest : public QObject
{
    Q_OBJECT

private:
    static void compareSections(const Transcript &transcript, const std::vector<ExpectedSection> &expected)
    {
        for (size_t i = 0; i < std::min(expected.size(), transcript.sections.size()); ++i) {
            const Section &section = transcript.sections[i];
            const auto [first, last] = transcript.turnsOf(int(i));
            QCOMPARE(transcript.titleOf(section), expected[i].title);
            QCOMPARE(section.level, expected[i].level);
            QCOMPARE(last - first, expected[i].turns);
        }
        QCOMPARE(transcript.sections.size(), expected.size());
    }

private Q_SLOTS:
    void questionsAsHeadings()
    {
        READ_SEED(read, u"000_01229290eada83cb.txt"_s);
        const Transcript &transcript = read->transcript;
        compareSections(transcript, Sections000);
        QCOMPARE(transcript.format, u"markdown"_s);
        QCOMPARE(transcript.title, u"Intelligence Artificielle Générative avec Claude"_s);
        QCOMPARE(transcript.number, u"173"_s);
        QCOMPARE(transcript.date, QDate(2023, 11, 14));
        QCOMPARE(transcript.language, u"fr"_s);
        QVERIFY(transcript.media.startsWith(u"https://youtu.be/"));
        QVERIFY(!transcript.summary.isEmpty());
        QCOMPARE(transcript.units, 42);

        // Nobody is named: the guest of the front matter is the host.
        QCOMPARE(transcript.labels.size(), 2);
        for (const Label &label : transcript.labels) {
            QVERIFY(label.name.isEmpty());
        }
        for (size_t i = 0; i < transcript.sections.size(); ++i) {
            const auto turns = transcript.turnsOf(int(i));
            QCOMPARE(speakersOf(transcript, int(i)), u"QA"_s.repeated((turns.second - turns.first) / 2));
        }
        // The question that is a `##` heading is said in the section that is open.
        const int ethics = sectionCalled(transcript, u"Éthique de l'utilisation de l'IA");
        const auto [first, last] = transcript.turnsOf(ethics);
        QVERIFY(textOf(transcript, first + 6).startsWith(u"Que fait Anthropic"));
        QVERIFY(!transcript.body.contains(u"transistor"));
        QVERIFY(!transcript.body.contains(u"Podcast Transcript"));
    }

    void articleWithQuestionsAtItsEnd()
    {
        READ_SEED(read, u"001_0ed403c5b0dac911.txt"_s);
        const Transcript &transcript = read->transcript;
        compareSections(transcript, Sections001);
        QCOMPARE(transcript.format, u"text"_s);
        QCOMPARE(transcript.language, u"fr"_s);
        QCOMPARE(transcript.units, 10);
        // Five questions with their answers, then what the site says about itself, which answers nothing.
        QCOMPARE(speakersOf(transcript, sectionCalled(transcript, u"FAQ")), u"QAQAQAQAQA-"_s);
        const QStringView last = textOf(transcript, int(transcript.turns.size()) - 1);
        QVERIFY(last.startsWith(u"Le Scribouillard est"));
        QCOMPARE(last.count(u"\n\n"_s), 3);
    }

    void newsItem()
    {
        READ_SEED(read, u"002_b59b53a9601b4e39.txt"_s);
        const Transcript &transcript = read->transcript;
        compareSections(transcript, Sections002);
        QCOMPARE(transcript.title, u"Anthropic mène interviews avec modèles avant envoi à la retraite"_s);
        QCOMPARE(transcript.language, u"fr"_s);
        QCOMPARE(transcript.labels.size(), 0);
        QVERIFY(textOf(transcript, 1).contains(u"\n\nAuteur: AIvengo\n\n"));
    }

    void namesOnLinesOfTheirOwn()
    {
        READ_SEED(read, u"003_96495e71395d9925.txt"_s);
        const Transcript &transcript = read->transcript;
        compareSections(transcript, Sections003);
        QCOMPARE(transcript.title, u"Sam Altman: OpenAI CEO on GPT-4, ChatGPT, and the Future of AI"_s);
        QCOMPARE(transcript.date, QDate(2023, 3, 25));
        QCOMPARE(transcript.language, u"fr"_s);
        QCOMPARE(transcript.units, 429);

        QCOMPARE(transcript.labels.size(), 2);
        QCOMPARE(transcript.labels[0].name, u"Sam Altman"_s);
        QCOMPARE(transcript.labels[0].role, Role::Interviewee);
        QCOMPARE(transcript.labels[1].name, u"Lex Fridman"_s);
        QCOMPARE(transcript.labels[1].role, Role::Interviewer);

        // The heading of the page is the name of a speaker and nobody's turn; so are category and caption.
        QCOMPARE(speakersOf(transcript, 0), u"-"_s);
        QCOMPARE(speakersOf(transcript, 1), u"-"_s);
        QCOMPARE(speakersOf(transcript, 2), u"AQAQAQ"_s);
        // A turn that reads like a title right after its speaker's name.
        const int hope = sectionCalled(transcript, u"Espoir et Connexion Humaine");
        QCOMPARE(speakersOf(transcript, hope), u"QA"_s.repeated(20) + u'Q');
        const int end = sectionCalled(transcript, u"Conseils et Sens de la Vie");
        QCOMPARE(textOf(transcript, transcript.turnsOf(end).first), u"Conseil.");
        // Two turns in a row of one speaker are one.
        const QStringView last = textOf(transcript, int(transcript.turns.size()) - 1);
        QVERIFY(last.startsWith(u"Moi aussi.\n\nMerci"));
    }

    void keepsEveryWord_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : {u"000_01229290eada83cb.txt"_s, u"001_0ed403c5b0dac911.txt"_s,
                                 u"002_b59b53a9601b4e39.txt"_s, u"003_96495e71395d9925.txt"_s}) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void keepsEveryWord()
    {
        QFETCH(const QString, name);
        READ_SEED(read, name);
        QCOMPARE(test::wordDifference(read->source, read->transcript), QString());
    }
};

QTEST_APPLESS_MAIN(SeedsTest)
#include "tst_seeds.moc"
