resource "aws_sesv2_configuration_set" "orders" {
  configuration_set_name = "orders"

  event_destination {
    name = "bounces"
  }
}

resource "aws_ses_configuration_set" "ingest" {
  name = "ingest"

  event_destination {
    name           = "bounces"
    matching_types = ["bounce"]
  }
}

resource "aws_sesv2_configuration_set" "search" {
  configuration_set_name = "search"

  event_destinations = [
    { name = "bounces" },
  ]
}
