package org.ziping.table;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.SAXParseException;

/**
 * Java's own parsers, which throw what is wrong with a part and do not write it to the console as well. Public for the table
 * library, which makes it by its name.
 */
public final class QuietParsers extends SAXParserFactory {

    private static final ErrorHandler THROWING = new ErrorHandler() {
        @Override
        public void warning(SAXParseException harmless) {
            // A table is read or it is not.
        }

        @Override
        public void error(SAXParseException harmless) {
            // Only what validates a document finds such.
        }

        @Override
        public void fatalError(SAXParseException broken) throws SAXException {
            throw broken;
        }
    };

    private final SAXParserFactory factory = SAXParserFactory.newDefaultInstance();

    @Override
    public SAXParser newSAXParser() throws ParserConfigurationException, SAXException {
        factory.setNamespaceAware(isNamespaceAware());
        SAXParser parser = factory.newSAXParser();
        parser.getXMLReader().setErrorHandler(THROWING);
        return parser;
    }

    @Override
    public void setFeature(String name, boolean value)
            throws ParserConfigurationException, SAXNotRecognizedException, SAXNotSupportedException {
        factory.setFeature(name, value);
    }

    @Override
    public boolean getFeature(String name)
            throws ParserConfigurationException, SAXNotRecognizedException, SAXNotSupportedException {
        return factory.getFeature(name);
    }
}
