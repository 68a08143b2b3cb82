resource "acme_registration" "main" {
  email_address = "hostmaster@example.com"
}

resource "kubectl_manifest" "issuer" {
  yaml_body = acme_registration.main.registration_url
}
