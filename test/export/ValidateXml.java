// In: an XML Schema and an XML file. Out: a line per complaint, by the JDK's own validator; nothing where the file is valid.
import java.io.File;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

public class ValidateXml {
  public static void main(String[] files) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    Validator validator = factory.newSchema(new File(files[0])).newValidator();
    validator.setErrorHandler(new ErrorHandler() {
      public void warning(SAXParseException found) { print(found); }
      public void error(SAXParseException found) { print(found); }
      public void fatalError(SAXParseException found) throws SAXParseException { throw found; }
      private void print(SAXParseException found) { System.out.println(found.getLineNumber() + ": " + found.getMessage()); }
    });
    try {
      validator.validate(new StreamSource(new File(files[1])));
    } catch (SAXParseException found) {
      System.out.println(found.getLineNumber() + ": " + found.getMessage());
    }
  }
}
