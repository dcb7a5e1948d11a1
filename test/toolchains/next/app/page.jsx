// A server component: what it says is written into the page when it is built.
import { answers } from '../../probe.js';
import { Form } from './form.jsx';

export default function Page() {
  return (
    <main>
      <pre id="server">{answers}</pre>
      <Form />
    </main>
  );
}
