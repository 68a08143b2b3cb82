module "web" {
  source = "./modules/web"
}

resource "aws_ssm_document" "install" {
  name          = "install"
  document_type = "Command"
  content       = file("Install.json")
}
