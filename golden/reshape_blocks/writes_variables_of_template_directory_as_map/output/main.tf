terraform {
  required_providers {
    template = {
      source  = "hashicorp/template"
      version = "~> 2.2"
    }
  }
}

resource "template_dir" "nginx" {
  source_dir      = "${path.module}/nginx"
  destination_dir = "${path.cwd}/rendered"

  vars = {
    upstream = "ingest.internal"
  }
}

data "template_cloudinit_config" "ingest" {
  gzip          = false
  base64_encode = false

  part {
    content_type = "text/x-shellscript"
    content      = "echo orders"
  }

  part {
    content = "#cloud-config"
  }
}
