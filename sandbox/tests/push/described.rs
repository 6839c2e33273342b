//! What is made up is as described, for every message and every SPI method.

use std::time::Duration;

use doudian_codegen::model::{Status, Type};
use doudian_sandbox::push::Push;
use doudian_sandbox::spi::{SpiCall, SpiSender};
use doudian_sandbox::{embedded_spec, misfits};

use crate::sink::Sink;

#[tokio::test]
async fn every_message_can_be_sent_and_fits() {
    let model = embedded_spec().unwrap();
    let platform = &model.platforms[0];
    assert!(!platform.messages.is_empty());
    // As the descriptor has it, and made up because there is no example.
    for with_example in [true, false] {
        let mut bare = model.clone();
        if !with_example {
            bare.platforms[0].messages.iter_mut().for_each(|message| message.example = None);
        }
        let sink = Sink::start().await;
        let sender = sink.settings().spec(bare).build().unwrap();
        for message in &platform.messages {
            let push = Push::of(&*message.topic).tag(message.tag.as_deref().unwrap_or("999"));
            let delivery = sender.send(push).await.unwrap();
            assert!(delivery.accepted, "{}: {delivery}", message.topic);
            let ty = Type::Struct(message.data.clone());
            let found = misfits(platform, &ty, &delivery.messages[0].data).unwrap();
            assert!(found.is_empty(), "{}: {found:?}", message.topic);
        }
        assert_eq!(sink.messages().len(), platform.messages.len());
    }
}

#[tokio::test]
async fn every_spi_method_can_be_called() {
    let model = embedded_spec().unwrap();
    let sink = Sink::start().await;
    let sender =
        SpiSender::builder(&sink.url).answer_within(Duration::from_secs(60)).build().unwrap();
    let current = model.platforms[0].spis.iter().filter(|spi| spi.status == Status::Current);
    for spi in current {
        // The sink takes it for a push and refuses it; that it came is all that counts.
        let outcome = sender.send(SpiCall::of(&*spi.name)).await.unwrap();
        assert_eq!(outcome.status, Some(401), "{}", spi.name);
    }
}
