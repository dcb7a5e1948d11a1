/** One of the React examples, by the page's query. */
import { createRoot } from 'react-dom/client';
import { CertificateApplicationForm } from '../../examples/react-hook-form.js';
import { PortalRegistrationForm } from '../../examples/tanstack-form.js';

const onSubmit = (answers: unknown) => Object.assign(globalThis, { answers });

createRoot(document.body.appendChild(document.createElement('main'))).render(
  location.search === '?tanstack-form' ? (
    <PortalRegistrationForm onRegister={onSubmit} />
  ) : (
    <CertificateApplicationForm onApply={onSubmit} />
  ),
);
