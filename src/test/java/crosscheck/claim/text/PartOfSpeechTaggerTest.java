package crosscheck.claim.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

class PartOfSpeechTaggerTest {

    private static final List<String> SENTENCES = List.of(
            "The mayor , who did n't vote , told reporters on Monday that the plan was n't hers .",
            "\" We 've got to win , \" Mrs. Hale said , adding that Cole's team wo n't wait .",
            "In 2016 , 59 cruise missiles hit the airfield near Homs ; 1,200 people fled .",
            "Über die Brücke ging ein 日本 tourist — slowly .",
            "COLE : I 'm not going to pay for that !");

    @Test
    void givesTheTagsThatOpenNlpGives() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            POSTaggerME theirs = new POSTaggerME(new POSModel(in));
            PartOfSpeechTagger ours = new PartOfSpeechTagger();
            for (String sentence : SENTENCES) {
                String[] words = sentence.split(" ", -1);

                assertArrayEquals(theirs.tag(words), ours.tag(List.of(words)), sentence);
            }
        }
    }
}
