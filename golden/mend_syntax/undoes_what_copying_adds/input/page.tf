resource &quot;aws_sqs_queue&quot; &quot;live&quot; {
  count = terraform.workspace == &quot;live&quot; &amp;&amp; 2 &gt; 1 ? 1 : 0
  name  = &quot;a-b&quot;
}
